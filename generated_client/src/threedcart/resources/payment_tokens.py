# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Payment tokens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter
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
    owners=("PaymentToken",),
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
    owners=("PaymentToken",),
    schema="ActionResult",
    body="models.payment_token:PaymentToken",
    result="integer",
    source="https://apirest.3dcart.com/v1/payment-tokens/index.html",
)
_UPDATE_PAYMENT_TOKENS = Operation(
    id="updatePaymentTokens",
    method="PUT",
    path="/PaymentTokens",
    key="PaymentTokenID",
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
    owners=("PaymentToken",),
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
    ) -> Rows[PaymentToken]:
        """GET /PaymentTokens: List payment tokens.

        Tokens of all customers; there is no filter by customer.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (PaymentToken), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return Rows(self._core, _LIST_PAYMENT_TOKENS, (), {}, options, limit, offset)

    def get(
        self, payment_token_id: int | PaymentToken, *, options: CallOptions | None = None
    ) -> PaymentToken:
        """GET /PaymentTokens/{paymenttokenid}: Read one payment token.

        Takes the PaymentTokenID that orders hold. Answers numbers at the payment gateway, never
        a card number.

        Args:
            payment_token_id: The token's PaymentTokenID. Or the PaymentToken itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The PaymentToken.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        row: PaymentToken = self._core.one(_GET_PAYMENT_TOKEN, (payment_token_id,), {}, options)
        return row

    def create(self, body: PaymentToken, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /PaymentTokens: Create a payment token.

        Stores the numbers of a profile that already exists at the payment gateway; no card
        number passes through.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a payment token, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.write(_CREATE_PAYMENT_TOKEN, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[PaymentToken],
        *,
        find: Callable[[PaymentToken], PaymentToken | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /PaymentTokens: Create a payment token. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_PAYMENT_TOKEN, (), {}, bodies, find, options)

    def update(
        self,
        payment_token_id: int | PaymentToken,
        body: PaymentToken | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /PaymentTokens/{paymenttokenid}: Update one payment token.

        Fields not sent stay as they are.

        Args:
            payment_token_id: The token's PaymentTokenID. Or the PaymentToken itself.
            body: What to send, unless payment_token_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.write(
            _UPDATE_PAYMENT_TOKEN, (payment_token_id,), {}, body, options, whole=whole
        )

    def update_many(
        self,
        bodies: Iterable[PaymentToken],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /PaymentTokens: Update several payment tokens.

        Each token names its PaymentTokenID. One result a token; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.write_many(
            _UPDATE_PAYMENT_TOKENS, (), {}, bodies, options, chunk, whole=whole
        )

    def delete(
        self, payment_token_id: int | PaymentToken, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /PaymentTokens/{paymenttokenid}: Delete a payment token.

        Removes the store's record; whether the payment gateway is told is not documented.

        Args:
            payment_token_id: The token's PaymentTokenID. Or the PaymentToken itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return self._core.write(_DELETE_PAYMENT_TOKEN, (payment_token_id,), {}, None, options)


class AsyncPaymentTokensResource(AsyncResource):
    """Payment tokens."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[PaymentToken]:
        """GET /PaymentTokens: List payment tokens.

        Tokens of all customers; there is no filter by customer.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (PaymentToken), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return AsyncRows(self._core, _LIST_PAYMENT_TOKENS, (), {}, options, limit, offset)

    async def get(
        self, payment_token_id: int | PaymentToken, *, options: CallOptions | None = None
    ) -> PaymentToken:
        """GET /PaymentTokens/{paymenttokenid}: Read one payment token.

        Takes the PaymentTokenID that orders hold. Answers numbers at the payment gateway, never
        a card number.

        Args:
            payment_token_id: The token's PaymentTokenID. Or the PaymentToken itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The PaymentToken.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        row: PaymentToken = await self._core.one(
            _GET_PAYMENT_TOKEN, (payment_token_id,), {}, options
        )
        return row

    async def create(
        self, body: PaymentToken, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /PaymentTokens: Create a payment token.

        Stores the numbers of a profile that already exists at the payment gateway; no card
        number passes through.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a payment token, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return await self._core.write(_CREATE_PAYMENT_TOKEN, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[PaymentToken],
        *,
        find: Callable[[PaymentToken], Awaitable[PaymentToken | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /PaymentTokens: Create a payment token. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_PAYMENT_TOKEN, (), {}, bodies, find, options)

    async def update(
        self,
        payment_token_id: int | PaymentToken,
        body: PaymentToken | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /PaymentTokens/{paymenttokenid}: Update one payment token.

        Fields not sent stay as they are.

        Args:
            payment_token_id: The token's PaymentTokenID. Or the PaymentToken itself.
            body: What to send, unless payment_token_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return await self._core.write(
            _UPDATE_PAYMENT_TOKEN, (payment_token_id,), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        bodies: Iterable[PaymentToken],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /PaymentTokens: Update several payment tokens.

        Each token names its PaymentTokenID. One result a token; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of payment tokens, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return await self._core.write_many(
            _UPDATE_PAYMENT_TOKENS, (), {}, bodies, options, chunk, whole=whole
        )

    async def delete(
        self, payment_token_id: int | PaymentToken, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /PaymentTokens/{paymenttokenid}: Delete a payment token.

        Removes the store's record; whether the payment gateway is told is not documented.

        Args:
            payment_token_id: The token's PaymentTokenID. Or the PaymentToken itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific payment token by id, in Payment tokens (v1):
        https://apirest.3dcart.com/v1/payment-tokens/index.html
        """
        return await self._core.write(_DELETE_PAYMENT_TOKEN, (payment_token_id,), {}, None, options)
