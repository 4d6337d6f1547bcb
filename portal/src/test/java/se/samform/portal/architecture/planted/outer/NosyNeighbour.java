package se.samform.portal.architecture.planted.outer;

import se.samform.portal.architecture.planted.inner.jpa.NosyRow;

/** Planted: reaches into another component. */
public class NosyNeighbour {
    public final NosyRow row = new NosyRow();
}
