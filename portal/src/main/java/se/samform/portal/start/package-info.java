/** What happens before the first request: the parts are wired, the schema is brought up to date, demo data are laid in. */
package se.samform.portal.start;
