package se.samform.portal.edge;

import java.io.IOException;

/** Answers a post, or a download, without a view. */
public interface Handler {
    Reply handle(Exchange exchange) throws IOException;
}
