"""From a document to a document: the actions of an OpenAPI Overlay."""
