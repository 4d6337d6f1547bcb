/**
 * What officers see of how their e-services fare: figures, pictures with a table beside each, comments, and all of it as
 * files. An officer sees their own units, an administrator all of the municipality's. Pictures are made here as shapes
 * and only rendered by the page: no script and no style of their own.
 */
package se.samform.portal.statistics;
