/** The UI kit that pages of two modules share: templates, tag files and style sheets (resources), and the colours of a municipality. */
package se.samform.core.ui;
