# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Store settings."""

from __future__ import annotations

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.results import WriteResult
from ..models.store_settings import StoreSettings

_GET_STORE_SETTINGS = Operation(
    id="getStoreSettings",
    method="GET",
    path="/StoreSettings",
    model="models.store_settings:StoreSettings",
    source="https://apirest.3dcart.com/v1/store-settings/index.html",
)
_UPDATE_STORE_SETTINGS = Operation(
    id="updateStoreSettings",
    method="PUT",
    path="/StoreSettings",
    schema="ActionResult",
    body="models.store_settings:StoreSettings",
    source="https://apirest.3dcart.com/v1/store-settings/index.html",
)


class StoreSettingsResource(Resource):
    """Store settings."""

    def get(self, *, options: CallOptions | None = None) -> StoreSettings:
        """GET /StoreSettings: Read the store settings.

        Answers a bare object.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The StoreSettings.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve the store settings, in Store settings (v1):
        https://apirest.3dcart.com/v1/store-settings/index.html
        """
        row: StoreSettings = self._core.one(_GET_STORE_SETTINGS, (), {}, options)
        return row

    def update(
        self, body: StoreSettings, *, whole: bool = False, options: CallOptions | None = None
    ) -> WriteResult:
        """PUT /StoreSettings: Update the store settings.

        Fields not sent stay as they are. The vendor shows no answer; that of the other updates
        is presumed.

        Args:
            body: What to send. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update the store settings, in Store settings (v1):
        https://apirest.3dcart.com/v1/store-settings/index.html
        """
        return self._core.write(_UPDATE_STORE_SETTINGS, (), {}, body, options, whole=whole)


class AsyncStoreSettingsResource(AsyncResource):
    """Store settings."""

    async def get(self, *, options: CallOptions | None = None) -> StoreSettings:
        """GET /StoreSettings: Read the store settings.

        Answers a bare object.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The StoreSettings.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve the store settings, in Store settings (v1):
        https://apirest.3dcart.com/v1/store-settings/index.html
        """
        row: StoreSettings = await self._core.one(_GET_STORE_SETTINGS, (), {}, options)
        return row

    async def update(
        self, body: StoreSettings, *, whole: bool = False, options: CallOptions | None = None
    ) -> WriteResult:
        """PUT /StoreSettings: Update the store settings.

        Fields not sent stay as they are. The vendor shows no answer; that of the other updates
        is presumed.

        Args:
            body: What to send. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update the store settings, in Store settings (v1):
        https://apirest.3dcart.com/v1/store-settings/index.html
        """
        return await self._core.write(_UPDATE_STORE_SETTINGS, (), {}, body, options, whole=whole)
