/** What the law wants said on the site: accessibility (2018:1937), personal data (GDPR article 13), and who answers. */
package se.samform.portal.about;
