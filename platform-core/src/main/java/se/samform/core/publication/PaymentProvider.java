package se.samform.core.publication;

import java.net.URI;

/**
 * Who takes money for a municipality, as docs/payments.md says.
 *
 * @param name to which its token and its secret are kept
 * @param pages where its pages for people are: a scheme, a host and a port
 */
public record PaymentProvider(String name, URI address, URI pages) {}
