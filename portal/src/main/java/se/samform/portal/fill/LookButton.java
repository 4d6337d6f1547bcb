package se.samform.portal.fill;

import se.samform.portal.edge.PostedForm;

/**
 * The button that was pressed to ask a register.
 *
 * @param path of the field that is searched from; empty when no such button was pressed
 * @param picked the register's own id of the hit that was picked; empty while searching
 */
record LookButton(String path, String picked) {
    private static final LookButton NONE = new LookButton("", "");
    private static final int LONGEST = 100;

    static LookButton of(PostedForm form) {
        String pick = form.first("_pick");
        int colon = pick.indexOf(':');
        return colon < 0 ? of(form.first("_look"), "") : of(pick.substring(0, colon), pick.substring(colon + 1));
    }

    /** It comes to stand in an address: what is no path is no button of ours. */
    private static LookButton of(String path, String picked) {
        return path.matches("[A-Za-z0-9.-]{1,200}") && picked.length() <= LONGEST ? new LookButton(path, picked) : NONE;
    }

    boolean isPressed() {
        return !path.isEmpty();
    }

    boolean isPick() {
        return !picked.isEmpty();
    }
}
