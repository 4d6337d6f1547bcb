package se.samform.designer.draft;

/** Something was to be done at a place that isn't there any more, or never was. */
final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Place place;

    NotThere(Place place) {
        super("Not there: " + place, null, false, false);
        this.place = place;
    }

    Place place() {
        return place;
    }
}
