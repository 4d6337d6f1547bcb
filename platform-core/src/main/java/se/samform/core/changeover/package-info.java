/**
 * Going over from one version of an e-service to another: what is asked alike and what becomes of what was answered, and what is done otherwise on a case.
 * Pure. Nothing is decided here: whoever plans a changeover sees it, and whoever answered sees it before it happens.
 */
package se.samform.core.changeover;
