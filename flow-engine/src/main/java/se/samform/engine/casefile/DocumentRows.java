package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.DocumentId;
import se.samform.core.id.FileId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Documents as rows. */
final class DocumentRows {

  private DocumentRows() {}

  static void insertReceipt(Session session, MunicipalityId municipality, CaseId caseId, DocumentId id) throws SQLException {
    session.change("insert into case_document (id, municipality_id, case_id, kind, state) values (?, ?, ?, ?, 'TO_RENDER')",
        id, municipality, caseId, CaseDocument.RECEIPT);
  }

  static List<CaseDocument> of(Session session, MunicipalityId municipality, CaseId caseId) throws SQLException {
    return session.list("select id, kind, file_id from case_document"
        + " where municipality_id = ? and case_id = ? and state <> 'PURGED' order by id",
        DocumentRows::read, municipality, caseId);
  }

  /** The receipt if it isn't rendered yet; whoever renders it waits until this transaction has written what waits for it. */
  static Optional<DocumentId> unrenderedReceipt(Session session, MunicipalityId municipality, CaseId caseId) throws SQLException {
    return session.one("select id, state from case_document where municipality_id = ? and case_id = ? and kind = ? for update",
            row -> row.text("state").equals("TO_RENDER") ? Optional.of(row.id("id", DocumentId::new)) : Optional.<DocumentId>empty(),
            municipality, caseId, CaseDocument.RECEIPT)
        .flatMap(receipt -> receipt);
  }

  static void purge(Session session, MunicipalityId municipality, CaseId caseId) throws SQLException {
    session.change("update case_document set state = 'PURGED', file_id = null where municipality_id = ? and case_id = ?",
        municipality, caseId);
  }

  private static CaseDocument read(Row row) throws SQLException {
    return new CaseDocument(row.id("id", DocumentId::new), row.text("kind"), row.idIfAny("file_id", FileId::new));
  }
}
