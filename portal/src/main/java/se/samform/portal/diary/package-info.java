/**
 * The public diary: what everybody may read of what a municipality's authorities have registered (TF 2:15, OSL 5:1–2).
 * Asks {@code engine.diary} alone, which knows no content of any case.
 */
package se.samform.portal.diary;
