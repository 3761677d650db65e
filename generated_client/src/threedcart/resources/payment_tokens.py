# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Payment tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterable, Iterator

    from .._runtime.options import CallOptions
    from .._runtime.results import BatchResult, WriteResult
    from ..models.payment_token import PaymentToken

_LIST_PAYMENT_TOKENS = Operation(
    id="listPaymentTokens",
    method="GET",
    path="/PaymentTokens",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
    ),
    paging=Paging(
        limit="limit",
        offset="offset",
        first=1,
        maximum=500,
        countonly="countonly",
        count="TotalCount",
        count_schema="CountResult",
    ),
    model="models.payment_token:PaymentToken",
    key="PaymentTokenID",
    source="https://apirest.3dcart.com/v1/payment-tokens/index.html",
)
_GET_PAYMENT_TOKEN = Operation(
    id="getPaymentToken",
    method="GET",
    path="/PaymentTokens/{paymenttokenid}",
    keys=("integer",),
    model="models.payment_token:PaymentToken",
    key="PaymentTokenID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/payment-tokens/index.html",
)
_CREATE_PAYMENT_TOKEN = Operation(
    id="createPaymentToken",
    method="POST",
    path="/PaymentTokens",
    schema="ActionResult",
    body="models.payment_token:PaymentToken",
    result="integer",
    source="https://apirest.3dcart.com/v1/payment-tokens/index.html",
)
_UPDATE_PAYMENT_TOKEN = Operation(
    id="updatePaymentToken",
    method="PUT",
    path="/PaymentTokens/{paymenttokenid}",
    keys=("integer",),
    schema="ActionResult",
    body="models.payment_token:PaymentToken",
    result="integer",
    source="https://apirest.3dcart.com/v1/payment-tokens/index.html",
)
_UPDATE_PAYMENT_TOKENS = Operation(
    id="updatePaymentTokens",
    method="PUT",
    path="/PaymentTokens",
    schema="ActionResult",
    body="models.payment_token:PaymentToken",
    result="integer",
    source="https://apirest.3dcart.com/v1/payment-tokens/index.html",
)
_DELETE_PAYMENT_TOKEN = Operation(
    id="deletePaymentToken",
    method="DELETE",
    path="/PaymentTokens/{paymenttokenid}",
    keys=("integer",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/payment-tokens/index.html",
)


class PaymentTokensResource(Resource):
    """Payment tokens."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[PaymentToken]:
        """List payment tokens.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (PaymentToken); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.rows(
            _LIST_PAYMENT_TOKENS,
            (),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[PaymentToken]:
        """List payment tokens. All rows, page after page.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of PaymentToken, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.iterate(_LIST_PAYMENT_TOKENS, (), {}, options, page_size)

    def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List payment tokens. Only their number.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.count(_LIST_PAYMENT_TOKENS, (), {}, options)

    def get(
        self,
        payment_token_id: int,
        *,
        options: CallOptions | None = None,
    ) -> PaymentToken:
        """Read one payment token.

        Args:
            payment_token_id: The token's PaymentTokenID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The PaymentToken.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        row: PaymentToken = self._core.one(_GET_PAYMENT_TOKEN, (payment_token_id,), {}, options)
        return row

    def create(
        self,
        body: PaymentToken,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a payment token.

        Stores the numbers of a profile that already exists at the payment gateway; no card
        number passes through.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a payment token, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.write(_CREATE_PAYMENT_TOKEN, (), {}, body, options)

    def update(
        self,
        payment_token_id: int,
        body: PaymentToken,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one payment token.

        Fields not sent stay as they are.

        Args:
            payment_token_id: The token's PaymentTokenID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.write(_UPDATE_PAYMENT_TOKEN, (payment_token_id,), {}, body, options)

    def update_many(
        self,
        bodies: Iterable[PaymentToken],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several payment tokens.

        Each token names its PaymentTokenID. One result a token; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.write_many(_UPDATE_PAYMENT_TOKENS, (), {}, bodies, options, chunk)

    def delete(
        self,
        payment_token_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a payment token.

        Args:
            payment_token_id: The token's PaymentTokenID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.write(_DELETE_PAYMENT_TOKEN, (payment_token_id,), {}, None, options)


class AsyncPaymentTokensResource(AsyncResource):
    """Payment tokens."""

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[PaymentToken]:
        """List payment tokens.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (PaymentToken); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return await self._core.rows(
            _LIST_PAYMENT_TOKENS,
            (),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[PaymentToken]:
        """List payment tokens. All rows, page after page.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of PaymentToken, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.iterate(_LIST_PAYMENT_TOKENS, (), {}, options, page_size)

    async def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List payment tokens. Only their number.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return await self._core.count(_LIST_PAYMENT_TOKENS, (), {}, options)

    async def get(
        self,
        payment_token_id: int,
        *,
        options: CallOptions | None = None,
    ) -> PaymentToken:
        """Read one payment token.

        Args:
            payment_token_id: The token's PaymentTokenID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The PaymentToken.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        row: PaymentToken = await self._core.one(
            _GET_PAYMENT_TOKEN, (payment_token_id,), {}, options
        )
        return row

    async def create(
        self,
        body: PaymentToken,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a payment token.

        Stores the numbers of a profile that already exists at the payment gateway; no card
        number passes through.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a payment token, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return await self._core.write(_CREATE_PAYMENT_TOKEN, (), {}, body, options)

    async def update(
        self,
        payment_token_id: int,
        body: PaymentToken,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one payment token.

        Fields not sent stay as they are.

        Args:
            payment_token_id: The token's PaymentTokenID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return await self._core.write(_UPDATE_PAYMENT_TOKEN, (payment_token_id,), {}, body, options)

    async def update_many(
        self,
        bodies: Iterable[PaymentToken],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several payment tokens.

        Each token names its PaymentTokenID. One result a token; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return await self._core.write_many(_UPDATE_PAYMENT_TOKENS, (), {}, bodies, options, chunk)

    async def delete(
        self,
        payment_token_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a payment token.

        Args:
            payment_token_id: The token's PaymentTokenID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return await self._core.write(_DELETE_PAYMENT_TOKEN, (payment_token_id,), {}, None, options)
