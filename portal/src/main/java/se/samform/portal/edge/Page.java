package se.samform.portal.edge;

/** A page bean: opened by the edge before its view is rendered, so that what is not there is refused before a byte is written. */
public interface Page {
    Reply open();
}
