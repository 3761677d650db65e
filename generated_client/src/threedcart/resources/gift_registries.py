# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Gift registries."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterator
    from datetime import date as Date
    from datetime import datetime

    from .._runtime.options import CallOptions
    from ..models.gift_registry import GiftRegistry
    from ..models.gift_registry_item import GiftRegistryItem

_LIST_GIFT_REGISTRIES = Operation(
    id="listGiftRegistries",
    method="GET",
    path="/GiftRegistries",
    query=(
        Parameter("catalogid", "catalog_id", "integer"),
        Parameter("sku", "sku", "text"),
        Parameter("datestartcreated", "created_start", "store-filter-date-time"),
        Parameter("dateendcreated", "created_end", "store-filter-date-time"),
        Parameter("datestartevent", "event_start", "store-filter-date-time"),
        Parameter("dateendevent", "event_end", "store-filter-date-time"),
        Parameter("datestartexpiration", "expiration_start", "store-filter-date-time"),
        Parameter("dateendexpiration", "expiration_end", "store-filter-date-time"),
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
    model="models.gift_registry:GiftRegistry",
    key="GiftRegistryID",
    source="https://apirest.3dcart.com/v1/gift-registries/index.html",
)
_GET_GIFT_REGISTRY = Operation(
    id="getGiftRegistry",
    method="GET",
    path="/GiftRegistries/{giftregistryid}",
    keys=("integer",),
    model="models.gift_registry:GiftRegistry",
    key="GiftRegistryID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/gift-registries/index.html",
)
_LIST_GIFT_REGISTRY_ITEMS = Operation(
    id="listGiftRegistryItems",
    method="GET",
    path="/GiftRegistries/{giftregistryid}/Items",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.gift_registry_item:GiftRegistryItem",
    key="CatalogID",
    source="https://apirest.3dcart.com/v1/gift-registries/index.html",
)


class GiftRegistriesResource(Resource):
    """Gift registries."""

    @cached_property
    def items(self) -> GiftRegistriesItemsResource:
        """Items of a gift registry."""
        return GiftRegistriesItemsResource(self._core)

    def list(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        created_start: datetime | Date | str | None = None,
        created_end: datetime | Date | str | None = None,
        event_start: datetime | Date | str | None = None,
        event_end: datetime | Date | str | None = None,
        expiration_start: datetime | Date | str | None = None,
        expiration_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[GiftRegistry]:
        """List gift registries.

        catalogid and sku find the registries that list a product.

        Args:
            catalog_id: Only registries that list this product; 0 means any.
            sku: Only registries that list a product with this SKU.
            created_start: Only registries created at this time or later.
            created_end: Only registries created at this time or earlier.
            event_start: Only registries whose event is at this time or later.
            event_end: Only registries whose event is at this time or earlier.
            expiration_start: Only registries that end at this time or later.
            expiration_end: Only registries that end at this time or earlier.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (GiftRegistry); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of gift registries, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return self._core.rows(
            _LIST_GIFT_REGISTRIES,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "datestartcreated": created_start,
                "dateendcreated": created_end,
                "datestartevent": event_start,
                "dateendevent": event_end,
                "datestartexpiration": expiration_start,
                "dateendexpiration": expiration_end,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        created_start: datetime | Date | str | None = None,
        created_end: datetime | Date | str | None = None,
        event_start: datetime | Date | str | None = None,
        event_end: datetime | Date | str | None = None,
        expiration_start: datetime | Date | str | None = None,
        expiration_end: datetime | Date | str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[GiftRegistry]:
        """List gift registries. All rows, page after page.

        catalogid and sku find the registries that list a product.

        Args:
            catalog_id: Only registries that list this product; 0 means any.
            sku: Only registries that list a product with this SKU.
            created_start: Only registries created at this time or later.
            created_end: Only registries created at this time or earlier.
            event_start: Only registries whose event is at this time or later.
            event_end: Only registries whose event is at this time or earlier.
            expiration_start: Only registries that end at this time or later.
            expiration_end: Only registries that end at this time or earlier.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of GiftRegistry, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of gift registries, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return self._core.iterate(
            _LIST_GIFT_REGISTRIES,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "datestartcreated": created_start,
                "dateendcreated": created_end,
                "datestartevent": event_start,
                "dateendevent": event_end,
                "datestartexpiration": expiration_start,
                "dateendexpiration": expiration_end,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        created_start: datetime | Date | str | None = None,
        created_end: datetime | Date | str | None = None,
        event_start: datetime | Date | str | None = None,
        event_end: datetime | Date | str | None = None,
        expiration_start: datetime | Date | str | None = None,
        expiration_end: datetime | Date | str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List gift registries. Only their number.

        catalogid and sku find the registries that list a product.

        Args:
            catalog_id: Only registries that list this product; 0 means any.
            sku: Only registries that list a product with this SKU.
            created_start: Only registries created at this time or later.
            created_end: Only registries created at this time or earlier.
            event_start: Only registries whose event is at this time or later.
            event_end: Only registries whose event is at this time or earlier.
            expiration_start: Only registries that end at this time or later.
            expiration_end: Only registries that end at this time or earlier.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of gift registries, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return self._core.count(
            _LIST_GIFT_REGISTRIES,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "datestartcreated": created_start,
                "dateendcreated": created_end,
                "datestartevent": event_start,
                "dateendevent": event_end,
                "datestartexpiration": expiration_start,
                "dateendexpiration": expiration_end,
            },
            options,
        )

    def get(
        self,
        gift_registry_id: int,
        *,
        options: CallOptions | None = None,
    ) -> GiftRegistry:
        """Read one gift registry.

        Args:
            gift_registry_id: The registry's GiftRegistryID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The GiftRegistry.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific gift registry by id, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        row: GiftRegistry = self._core.one(_GET_GIFT_REGISTRY, (gift_registry_id,), {}, options)
        return row


class AsyncGiftRegistriesResource(AsyncResource):
    """Gift registries."""

    @cached_property
    def items(self) -> AsyncGiftRegistriesItemsResource:
        """Items of a gift registry."""
        return AsyncGiftRegistriesItemsResource(self._core)

    async def list(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        created_start: datetime | Date | str | None = None,
        created_end: datetime | Date | str | None = None,
        event_start: datetime | Date | str | None = None,
        event_end: datetime | Date | str | None = None,
        expiration_start: datetime | Date | str | None = None,
        expiration_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[GiftRegistry]:
        """List gift registries.

        catalogid and sku find the registries that list a product.

        Args:
            catalog_id: Only registries that list this product; 0 means any.
            sku: Only registries that list a product with this SKU.
            created_start: Only registries created at this time or later.
            created_end: Only registries created at this time or earlier.
            event_start: Only registries whose event is at this time or later.
            event_end: Only registries whose event is at this time or earlier.
            expiration_start: Only registries that end at this time or later.
            expiration_end: Only registries that end at this time or earlier.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (GiftRegistry); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of gift registries, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return await self._core.rows(
            _LIST_GIFT_REGISTRIES,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "datestartcreated": created_start,
                "dateendcreated": created_end,
                "datestartevent": event_start,
                "dateendevent": event_end,
                "datestartexpiration": expiration_start,
                "dateendexpiration": expiration_end,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        created_start: datetime | Date | str | None = None,
        created_end: datetime | Date | str | None = None,
        event_start: datetime | Date | str | None = None,
        event_end: datetime | Date | str | None = None,
        expiration_start: datetime | Date | str | None = None,
        expiration_end: datetime | Date | str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[GiftRegistry]:
        """List gift registries. All rows, page after page.

        catalogid and sku find the registries that list a product.

        Args:
            catalog_id: Only registries that list this product; 0 means any.
            sku: Only registries that list a product with this SKU.
            created_start: Only registries created at this time or later.
            created_end: Only registries created at this time or earlier.
            event_start: Only registries whose event is at this time or later.
            event_end: Only registries whose event is at this time or earlier.
            expiration_start: Only registries that end at this time or later.
            expiration_end: Only registries that end at this time or earlier.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of GiftRegistry, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of gift registries, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return self._core.iterate(
            _LIST_GIFT_REGISTRIES,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "datestartcreated": created_start,
                "dateendcreated": created_end,
                "datestartevent": event_start,
                "dateendevent": event_end,
                "datestartexpiration": expiration_start,
                "dateendexpiration": expiration_end,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        created_start: datetime | Date | str | None = None,
        created_end: datetime | Date | str | None = None,
        event_start: datetime | Date | str | None = None,
        event_end: datetime | Date | str | None = None,
        expiration_start: datetime | Date | str | None = None,
        expiration_end: datetime | Date | str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List gift registries. Only their number.

        catalogid and sku find the registries that list a product.

        Args:
            catalog_id: Only registries that list this product; 0 means any.
            sku: Only registries that list a product with this SKU.
            created_start: Only registries created at this time or later.
            created_end: Only registries created at this time or earlier.
            event_start: Only registries whose event is at this time or later.
            event_end: Only registries whose event is at this time or earlier.
            expiration_start: Only registries that end at this time or later.
            expiration_end: Only registries that end at this time or earlier.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of gift registries, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return await self._core.count(
            _LIST_GIFT_REGISTRIES,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "datestartcreated": created_start,
                "dateendcreated": created_end,
                "datestartevent": event_start,
                "dateendevent": event_end,
                "datestartexpiration": expiration_start,
                "dateendexpiration": expiration_end,
            },
            options,
        )

    async def get(
        self,
        gift_registry_id: int,
        *,
        options: CallOptions | None = None,
    ) -> GiftRegistry:
        """Read one gift registry.

        Args:
            gift_registry_id: The registry's GiftRegistryID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The GiftRegistry.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific gift registry by id, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        row: GiftRegistry = await self._core.one(
            _GET_GIFT_REGISTRY, (gift_registry_id,), {}, options
        )
        return row


class GiftRegistriesItemsResource(Resource):
    """Items of a gift registry."""

    def list(
        self,
        gift_registry_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[GiftRegistryItem]:
        """List the items of a gift registry.

        Args:
            gift_registry_id: The registry's GiftRegistryID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (GiftRegistryItem); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of a gift registry, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return self._core.rows(
            _LIST_GIFT_REGISTRY_ITEMS,
            (gift_registry_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        gift_registry_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[GiftRegistryItem]:
        """List the items of a gift registry. All rows, page after page.

        Args:
            gift_registry_id: The registry's GiftRegistryID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of GiftRegistryItem, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of a gift registry, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return self._core.iterate(
            _LIST_GIFT_REGISTRY_ITEMS, (gift_registry_id,), {}, options, page_size
        )


class AsyncGiftRegistriesItemsResource(AsyncResource):
    """Items of a gift registry."""

    async def list(
        self,
        gift_registry_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[GiftRegistryItem]:
        """List the items of a gift registry.

        Args:
            gift_registry_id: The registry's GiftRegistryID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (GiftRegistryItem); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of a gift registry, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return await self._core.rows(
            _LIST_GIFT_REGISTRY_ITEMS,
            (gift_registry_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        gift_registry_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[GiftRegistryItem]:
        """List the items of a gift registry. All rows, page after page.

        Args:
            gift_registry_id: The registry's GiftRegistryID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of GiftRegistryItem, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of a gift registry, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return self._core.iterate(
            _LIST_GIFT_REGISTRY_ITEMS, (gift_registry_id,), {}, options, page_size
        )
