package se.samform.engine.payment;

/** What comes of asking a provider. */
public sealed interface ProviderReply {

  record Known(ProviderTold told) implements ProviderReply {}

  /** It has no such payment. */
  record Unknown() implements ProviderReply {}

  /** It won't do what it was asked to, now or ever. */
  record Refused() implements ProviderReply {}

  /** It did not answer, or nothing that can be used: ask again later. */
  record Down() implements ProviderReply {}
}
