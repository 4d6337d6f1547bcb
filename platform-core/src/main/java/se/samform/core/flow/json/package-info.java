/** How a case's events are written down: a header that outlives a purge, and a payload that doesn't. */
package se.samform.core.flow.json;
