/**
 * Logging in and out. However somebody proves who they are, the rest of the house sees an
 * {@link se.samform.core.party.Identity}; the demo page is refused unless the installation runs in demo mode. A log-in ends
 * by itself and can be extended; what comes after its end is parked here, sealed, for an hour.
 */
package se.samform.portal.login;
