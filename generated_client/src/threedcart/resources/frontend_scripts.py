# Generated from the API document with sha256
# e938da4eaab24619ee586883540abe8337759d28ce598abca9b84c2bd2841ad4
# Do not edit: change the document and run `make regenerate`.
"""Frontend scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .._runtime.results import WriteResult
    from ..models.frontend_scripts import FrontendScripts

_CREATE_FRONTEND_SCRIPT = Operation(
    id="createFrontendScript",
    method="POST",
    path="/FrontendScripts",
    source="https://apirest.3dcart.com/v1/frontend-scripts/index.html",
)


class FrontendScriptsResource(Resource):
    """Frontend scripts."""

    def create(
        self,
        body: FrontendScripts,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Create a frontend script.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a frontend script, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return self._core.write(_CREATE_FRONTEND_SCRIPT, (), {}, body, options)


class AsyncFrontendScriptsResource(AsyncResource):
    """Frontend scripts."""

    async def create(
        self,
        body: FrontendScripts,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Create a frontend script.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a frontend script, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return await self._core.write(_CREATE_FRONTEND_SCRIPT, (), {}, body, options)
