/** How long the analysis of a form takes, and how much memory: docs/proven-forms.md. */
package se.samform.designer.bench;
