/**
 * Going over from one version of an e-service to another: what is asked alike, and what becomes of what was answered.
 * Pure. Nothing is decided here: whoever plans a changeover sees it, and whoever answered sees it before it happens.
 */
package se.samform.core.changeover;
