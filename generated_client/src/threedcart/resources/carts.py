# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Carts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .._runtime.results import WriteResult
    from ..models.cart import Cart
    from ..models.cart_item_post import CartItemPost
    from ..models.cart_item_put import CartItemPut
    from ..models.cart_reduced import CartReduced

_GET_CART = Operation(
    id="getCart",
    method="GET",
    path="/Cart/{orderkey}",
    keys=("text",),
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
    schema="ActionResult",
    result="text",
    source="https://apirest.3dcart.com/v1/carts/index.html",
)
_CREATE_CART_ITEM = Operation(
    id="createCartItem",
    method="POST",
    path="/Cart/{orderkey}/Item",
    keys=("text",),
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
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/carts/index.html",
)


class CartsResource(Resource):
    """Carts."""

    @cached_property
    def items(self) -> CartsItemsResource:
        """Items of a cart."""
        return CartsItemsResource(self._core)

    def get(
        self,
        order_key: str,
        *,
        options: CallOptions | None = None,
    ) -> Cart:
        """Read one cart.

        Tells the CheckoutURL where the shopper takes the cart over. The vendor's sample is a
        bare object with fewer fields; live clients read an array of one.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Cart.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        row: Cart = self._core.one(_GET_CART, (order_key,), {}, options)
        return row

    def create(
        self,
        body: CartReduced | None = None,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """Create a cart.

        The body may be empty or left out. The result's Value is the OrderKey, 16 random
        characters; add items next, then send the shopper to the cart's CheckoutURL.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(_CREATE_CART, (), {}, body, options)

    def update(
        self,
        order_key: str,
        body: CartReduced,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """Update one cart.

        Changes customer and addresses; fields not sent stay. Items have operations of their
        own.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(_UPDATE_CART, (order_key,), {}, body, options)

    def delete(
        self,
        order_key: str,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """Delete a cart.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(_DELETE_CART, (order_key,), {}, None, options)


class AsyncCartsResource(AsyncResource):
    """Carts."""

    @cached_property
    def items(self) -> AsyncCartsItemsResource:
        """Items of a cart."""
        return AsyncCartsItemsResource(self._core)

    async def get(
        self,
        order_key: str,
        *,
        options: CallOptions | None = None,
    ) -> Cart:
        """Read one cart.

        Tells the CheckoutURL where the shopper takes the cart over. The vendor's sample is a
        bare object with fewer fields; live clients read an array of one.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Cart.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        row: Cart = await self._core.one(_GET_CART, (order_key,), {}, options)
        return row

    async def create(
        self,
        body: CartReduced | None = None,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """Create a cart.

        The body may be empty or left out. The result's Value is the OrderKey, 16 random
        characters; add items next, then send the shopper to the cart's CheckoutURL.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(_CREATE_CART, (), {}, body, options)

    async def update(
        self,
        order_key: str,
        body: CartReduced,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """Update one cart.

        Changes customer and addresses; fields not sent stay. Items have operations of their
        own.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(_UPDATE_CART, (order_key,), {}, body, options)

    async def delete(
        self,
        order_key: str,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """Delete a cart.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(_DELETE_CART, (order_key,), {}, None, options)


class CartsItemsResource(Resource):
    """Items of a cart."""

    def create(
        self,
        order_key: str,
        body: CartItemPost,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add an item to a cart.

        Options go into ItemOptions, one entry an option set.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Add an item to a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(_CREATE_CART_ITEM, (order_key,), {}, body, options)

    def update(
        self,
        order_key: str,
        cart_item_id: int,
        body: CartItemPut,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Change the quantity of an item in a cart.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            cart_item_id: The cart item's CartItemID; not its CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a cart item, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(
            _UPDATE_CART_ITEM,
            (
                order_key,
                cart_item_id,
            ),
            {},
            body,
            options,
        )

    def delete(
        self,
        order_key: str,
        cart_item_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Remove an item from a cart.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            cart_item_id: The cart item's CartItemID; not its CatalogID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a cart item, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return self._core.write(
            _DELETE_CART_ITEM,
            (
                order_key,
                cart_item_id,
            ),
            {},
            None,
            options,
        )


class AsyncCartsItemsResource(AsyncResource):
    """Items of a cart."""

    async def create(
        self,
        order_key: str,
        body: CartItemPost,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add an item to a cart.

        Options go into ItemOptions, one entry an option set.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Add an item to a cart, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(_CREATE_CART_ITEM, (order_key,), {}, body, options)

    async def update(
        self,
        order_key: str,
        cart_item_id: int,
        body: CartItemPut,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Change the quantity of an item in a cart.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            cart_item_id: The cart item's CartItemID; not its CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a cart item, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(
            _UPDATE_CART_ITEM,
            (
                order_key,
                cart_item_id,
            ),
            {},
            body,
            options,
        )

    async def delete(
        self,
        order_key: str,
        cart_item_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Remove an item from a cart.

        Args:
            order_key: The cart's OrderKey, as answered when it was created.
            cart_item_id: The cart item's CartItemID; not its CatalogID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a cart item, in Carts (v1): https://apirest.3dcart.com/v1/carts/index.html
        """
        return await self._core.write(
            _DELETE_CART_ITEM,
            (
                order_key,
                cart_item_id,
            ),
            {},
            None,
            options,
        )
