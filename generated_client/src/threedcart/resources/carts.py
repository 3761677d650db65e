# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Carts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

from .._runtime.client.resource import AsyncResource, Resource, namespace
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.results import BatchResult, WriteResult
from ..models.cart import Cart
from ..models.cart_item import CartItem
from ..models.cart_item_post import CartItemPost
from ..models.cart_item_put import CartItemPut
from ..models.cart_reduced import CartReduced

_GET_CART = Operation(
    id="getCart",
    method="GET",
    path="/Cart/{orderkey}",
    keys=("text",),
    owners=("Cart",),
    model="models.cart:Cart",
    key="OrderKey",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/carts/index.html",
)
_CREATE_CART = Operation(
    id="createCart",
    method="POST",
    path="/Cart",
    schema="ActionResult",
    body="models.cart_reduced:CartReduced",
    body_optional=True,
    result="text",
    source="https://apirest.3dcart.com/v1/carts/index.html",
)
_UPDATE_CART = Operation(
    id="updateCart",
    method="PUT",
    path="/Cart/{orderkey}",
    keys=("text",),
    owners=("Cart",),
    schema="ActionResult",
    body="models.cart_reduced:CartReduced",
    result="text",
    source="https://apirest.3dcart.com/v1/carts/index.html",
)
_DELETE_CART = Operation(
    id="deleteCart",
    method="DELETE",
    path="/Cart/{orderkey}",
    keys=("text",),
    owners=("Cart",),
    schema="ActionResult",
    result="text",
    source="https://apirest.3dcart.com/v1/carts/index.html",
)
_CREATE_CART_ITEM = Operation(
    id="createCartItem",
    method="POST",
    path="/Cart/{orderkey}/Item",
    keys=("text",),
    owners=("Cart",),
    schema="ActionResult",
    body="models.cart_item_post:CartItemPost",
    result="integer",
    source="https://apirest.3dcart.com/v1/carts/index.html",
)
_UPDATE_CART_ITEM = Operation(
    id="updateCartItem",
    method="PUT",
    path="/Cart/{orderkey}/Item/{cartitemid}",
    keys=("text", "integer"),
    owners=("Cart", "CartItem"),
    schema="ActionResult",
    body="models.cart_item_put:CartItemPut",
    result="integer",
    source="https://apirest.3dcart.com/v1/carts/index.html",
)
_DELETE_CART_ITEM = Operation(
    id="deleteCartItem",
    method="DELETE",
    path="/Cart/{orderkey}/Item/{cartitemid}",
    keys=("text", "integer"),
    owners=("Cart", "CartItem"),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/carts/index.html",
)


class CartsResource(Resource):
    """Carts."""

    @namespace
    def items(self) -> CartsItemsResource:
        """Items of a cart."""
        return CartsItemsResource(self._core)

    def get(self, order_key: str | Cart, *, options: CallOptions | None = None) -> Cart:
        """GET /Cart/{orderkey}: Read one cart.

        Tells the CheckoutURL where the shopper takes the cart over. The vendor's sample is a
        bare object with fewer fields; live clients read an array of one.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Cart.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        row: Cart = self._core.one(_GET_CART, (order_key,), {}, options)
        return row

    def create(
        self, body: CartReduced | None = None, *, options: CallOptions | None = None
    ) -> WriteResult[str]:
        """POST /Cart: Create a cart.

        The body may be empty or left out. The result's Value is the OrderKey, 16 random
        characters; add items next, then send the shopper to the cart's CheckoutURL.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(_CREATE_CART, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[CartReduced],
        *,
        find: Callable[[CartReduced], Cart | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[str]:
        """POST /Cart: Create a cart. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_CART, (), {}, bodies, find, options)

    def update(
        self,
        order_key: str | Cart,
        body: CartReduced,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """PUT /Cart/{orderkey}: Update one cart.

        Changes customer and addresses; fields not sent stay. Items have operations of their
        own.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            body: What to send. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(_UPDATE_CART, (order_key,), {}, body, options, whole=whole)

    def delete(
        self, order_key: str | Cart, *, options: CallOptions | None = None
    ) -> WriteResult[str]:
        """DELETE /Cart/{orderkey}: Delete a cart.

        Takes the OrderKey that the create answered. Its items go with it.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(_DELETE_CART, (order_key,), {}, None, options)


class AsyncCartsResource(AsyncResource):
    """Carts."""

    @namespace
    def items(self) -> AsyncCartsItemsResource:
        """Items of a cart."""
        return AsyncCartsItemsResource(self._core)

    async def get(self, order_key: str | Cart, *, options: CallOptions | None = None) -> Cart:
        """GET /Cart/{orderkey}: Read one cart.

        Tells the CheckoutURL where the shopper takes the cart over. The vendor's sample is a
        bare object with fewer fields; live clients read an array of one.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Cart.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        row: Cart = await self._core.one(_GET_CART, (order_key,), {}, options)
        return row

    async def create(
        self, body: CartReduced | None = None, *, options: CallOptions | None = None
    ) -> WriteResult[str]:
        """POST /Cart: Create a cart.

        The body may be empty or left out. The result's Value is the OrderKey, 16 random
        characters; add items next, then send the shopper to the cart's CheckoutURL.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(_CREATE_CART, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[CartReduced],
        *,
        find: Callable[[CartReduced], Awaitable[Cart | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[str]:
        """POST /Cart: Create a cart. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_CART, (), {}, bodies, find, options)

    async def update(
        self,
        order_key: str | Cart,
        body: CartReduced,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """PUT /Cart/{orderkey}: Update one cart.

        Changes customer and addresses; fields not sent stay. Items have operations of their
        own.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            body: What to send. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(_UPDATE_CART, (order_key,), {}, body, options, whole=whole)

    async def delete(
        self, order_key: str | Cart, *, options: CallOptions | None = None
    ) -> WriteResult[str]:
        """DELETE /Cart/{orderkey}: Delete a cart.

        Takes the OrderKey that the create answered. Its items go with it.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(_DELETE_CART, (order_key,), {}, None, options)


class CartsItemsResource(Resource):
    """Items of a cart."""

    def create(
        self, order_key: str | Cart, body: CartItemPost, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Cart/{orderkey}/Item: Add an item to a cart.

        Options go into ItemOptions, one entry an option set.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            body: What to send; fields that are not set are not sent. Required, and not None:
                catalog_id.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Add an item to a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(_CREATE_CART_ITEM, (order_key,), {}, body, options)

    def create_many(
        self,
        order_key: str | Cart,
        bodies: Iterable[CartItemPost],
        *,
        find: Callable[[CartItemPost], CartItem | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Cart/{orderkey}/Item: Add an item to a cart. One request for each row.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_CART_ITEM, (order_key,), {}, bodies, find, options)

    def update(
        self,
        order_key: str | Cart,
        cart_item_id: int | CartItem,
        body: CartItemPut,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Cart/{orderkey}/Item/{cartitemid}: Change the quantity of an item in a cart.

        Only ItemQuantity can be changed. To choose other options, delete the item and add it
        anew.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            cart_item_id: The cart item's CartItemID; not its CatalogID. Or the CartItem itself.
            body: What to send. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a cart item, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(
            _UPDATE_CART_ITEM, (order_key, cart_item_id), {}, body, options, whole=whole
        )

    def delete(
        self,
        order_key: str | Cart,
        cart_item_id: int | CartItem,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """DELETE /Cart/{orderkey}/Item/{cartitemid}: Remove an item from a cart.

        Takes the item's CartItemID, not its CatalogID. The cart stays, even without items.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            cart_item_id: The cart item's CartItemID; not its CatalogID. Or the CartItem itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a cart item, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(_DELETE_CART_ITEM, (order_key, cart_item_id), {}, None, options)


class AsyncCartsItemsResource(AsyncResource):
    """Items of a cart."""

    async def create(
        self, order_key: str | Cart, body: CartItemPost, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Cart/{orderkey}/Item: Add an item to a cart.

        Options go into ItemOptions, one entry an option set.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            body: What to send; fields that are not set are not sent. Required, and not None:
                catalog_id.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Add an item to a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(_CREATE_CART_ITEM, (order_key,), {}, body, options)

    async def create_many(
        self,
        order_key: str | Cart,
        bodies: Iterable[CartItemPost],
        *,
        find: Callable[[CartItemPost], Awaitable[CartItem | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Cart/{orderkey}/Item: Add an item to a cart. One request for each row.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_CART_ITEM, (order_key,), {}, bodies, find, options
        )

    async def update(
        self,
        order_key: str | Cart,
        cart_item_id: int | CartItem,
        body: CartItemPut,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Cart/{orderkey}/Item/{cartitemid}: Change the quantity of an item in a cart.

        Only ItemQuantity can be changed. To choose other options, delete the item and add it
        anew.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            cart_item_id: The cart item's CartItemID; not its CatalogID. Or the CartItem itself.
            body: What to send. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a cart item, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(
            _UPDATE_CART_ITEM, (order_key, cart_item_id), {}, body, options, whole=whole
        )

    async def delete(
        self,
        order_key: str | Cart,
        cart_item_id: int | CartItem,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """DELETE /Cart/{orderkey}/Item/{cartitemid}: Remove an item from a cart.

        Takes the item's CartItemID, not its CatalogID. The cart stays, even without items.

        Args:
            order_key: The cart's OrderKey, as answered when it was created. Or the Cart itself.
            cart_item_id: The cart item's CartItemID; not its CatalogID. Or the CartItem itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a cart item, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(
            _DELETE_CART_ITEM, (order_key, cart_item_id), {}, None, options
        )
