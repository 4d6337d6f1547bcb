/**
 * The municipality's areas, which routes and rules ask whether a place lies in: shown, imported as GeoJSON and fetched
 * again. For administrators; to others there is no such page. See ADR 0052.
 */
package se.samform.portal.areas;
