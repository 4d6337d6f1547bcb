package se.samform.core.publication;

import java.time.Instant;
import se.samform.core.id.OfficerId;

/** What somebody said of when an e-service is offered. */
public record OfferChange(OfficerId by, Instant at, Offer offer) {}
