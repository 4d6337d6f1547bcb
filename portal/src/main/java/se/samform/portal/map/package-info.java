/**
 * The background of maps. Tiles come from the operator's source through us: our policy lets pages load nothing from
 * elsewhere, and no visitor's address leaves the house. Promises bounded bytes, time and memory, and that a source that is
 * down costs a map its background and nothing else.
 */
package se.samform.portal.map;
