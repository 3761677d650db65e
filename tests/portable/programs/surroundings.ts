// The store and its keys, as the environment names them.
function named(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

export const base = named("BASE_URL");
export const keys: Record<string, string> = {
  SecureURL: named("SECURE_URL"),
  PrivateKey: named("PRIVATE_KEY"),
  Token: named("TOKEN"),
};
export const CUSTOMER_ID = Number(named("CUSTOMER_ID"));
export const CATALOG_ID = Number(named("CATALOG_ID"));
