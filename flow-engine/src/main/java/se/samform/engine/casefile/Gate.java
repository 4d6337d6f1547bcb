package se.samform.engine.casefile;

import java.sql.SQLException;
import se.samform.core.store.Session;

/**
 * Something that a draft may have to wait for before it is handed in. Asked in the transaction that hands it in, when its
 * answers are fine and its unit is known; what it writes there is written with the case or not at all.
 */
public interface Gate {

  Passage ask(Session session, ReadyDraft ready) throws SQLException;
}
