package se.samform.portal.mypages;

import se.samform.engine.casefile.CaseFile;

/** A case, and by what right it was opened. */
record MyCase(CaseFile file, Way way) {
    /** Whether they may only read it. */
    boolean isRead() {
        return way instanceof Way.AsSigner;
    }
}
