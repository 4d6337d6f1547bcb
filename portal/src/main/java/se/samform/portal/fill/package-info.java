/**
 * Filling in: a draft is begun, its steps are posted, saved and checked one by one, and everything is reviewed before it
 * is handed in. Each step has its own address; every post is answered by a redirect; nothing lives in the HTTP session.
 *
 * <p>Promises that what was typed is saved before it is judged, that a page shown too early never overwrites what was saved
 * later, and that everything works without script. Refuses a draft to everybody but whoever began it.
 *
 * <p>May import {@code core}, {@code engine.casefile}, {@code engine.draft}, {@code portal.edge}.
 */
package se.samform.portal.fill;
