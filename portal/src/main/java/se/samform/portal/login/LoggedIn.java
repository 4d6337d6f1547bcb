package se.samform.portal.login;

import java.time.Instant;
import se.samform.core.party.Identity;

/** Somebody who is logged in. @param until when it ends unless it is extended */
public record LoggedIn(Identity identity, Instant until) {}
