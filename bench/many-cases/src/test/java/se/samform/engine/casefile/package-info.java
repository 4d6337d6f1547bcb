/** Inside the walls of the case file, since it writes rows as the case file does. */
package se.samform.engine.casefile;
