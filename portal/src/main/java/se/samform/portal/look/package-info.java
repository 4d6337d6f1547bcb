/** What the pages look like: the style sheets and icons, and each municipality's own colour. */
package se.samform.portal.look;
