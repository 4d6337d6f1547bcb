package se.samform.core.publication;

/** An offer as it stood when it was read; {@code version} is said again when it is saved, 0 where nothing was said yet. */
public record StoredOffer(Offer offer, int version) {

  static final StoredOffer NONE = new StoredOffer(Offer.ALWAYS, 0);
}
