# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Gift registries."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource, namespace
from .._runtime.operation import Operation, Paging, Parameter
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
    owners=("GiftRegistry",),
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
    owners=("GiftRegistry",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.gift_registry_item:GiftRegistryItem",
    key="CatalogID",
    source="https://apirest.3dcart.com/v1/gift-registries/index.html",
)


class GiftRegistriesResource(Resource):
    """Gift registries."""

    @namespace
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
    ) -> Rows[GiftRegistry]:
        """GET /GiftRegistries: List gift registries.

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
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (GiftRegistry), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of gift registries, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return Rows(
            self._core,
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
            limit,
            offset,
        )

    def get(
        self, gift_registry_id: int | GiftRegistry, *, options: CallOptions | None = None
    ) -> GiftRegistry:
        """GET /GiftRegistries/{giftregistryid}: Read one gift registry.

        Takes the GiftRegistryID; answers the items with how many were bought, and the address
        that gifts go to.

        Args:
            gift_registry_id: The registry's GiftRegistryID. Or the GiftRegistry itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The GiftRegistry.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific gift registry by id, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        row: GiftRegistry = self._core.one(_GET_GIFT_REGISTRY, (gift_registry_id,), {}, options)
        return row


class AsyncGiftRegistriesResource(AsyncResource):
    """Gift registries."""

    @namespace
    def items(self) -> AsyncGiftRegistriesItemsResource:
        """Items of a gift registry."""
        return AsyncGiftRegistriesItemsResource(self._core)

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
    ) -> AsyncRows[GiftRegistry]:
        """GET /GiftRegistries: List gift registries.

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
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (GiftRegistry), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of gift registries, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return AsyncRows(
            self._core,
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
            limit,
            offset,
        )

    async def get(
        self, gift_registry_id: int | GiftRegistry, *, options: CallOptions | None = None
    ) -> GiftRegistry:
        """GET /GiftRegistries/{giftregistryid}: Read one gift registry.

        Takes the GiftRegistryID; answers the items with how many were bought, and the address
        that gifts go to.

        Args:
            gift_registry_id: The registry's GiftRegistryID. Or the GiftRegistry itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The GiftRegistry.

        Raises:
            NotFoundError: there is no such row.

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
        gift_registry_id: int | GiftRegistry,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[GiftRegistryItem]:
        """GET /GiftRegistries/{giftregistryid}/Items: List the items of a gift registry.

        All items at once, unless a limit is given; each is named by its CatalogID.

        Args:
            gift_registry_id: The registry's GiftRegistryID. Or the GiftRegistry itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (GiftRegistryItem), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve the items of a gift registry, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return Rows(
            self._core, _LIST_GIFT_REGISTRY_ITEMS, (gift_registry_id,), {}, options, limit, offset
        )


class AsyncGiftRegistriesItemsResource(AsyncResource):
    """Items of a gift registry."""

    def list(
        self,
        gift_registry_id: int | GiftRegistry,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[GiftRegistryItem]:
        """GET /GiftRegistries/{giftregistryid}/Items: List the items of a gift registry.

        All items at once, unless a limit is given; each is named by its CatalogID.

        Args:
            gift_registry_id: The registry's GiftRegistryID. Or the GiftRegistry itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (GiftRegistryItem), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve the items of a gift registry, in Gift registries (v1):
        https://apirest.3dcart.com/v1/gift-registries/index.html
        """
        return AsyncRows(
            self._core, _LIST_GIFT_REGISTRY_ITEMS, (gift_registry_id,), {}, options, limit, offset
        )
