package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.RulingEvent;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.CaseId;
import se.samform.core.id.DocumentId;
import se.samform.core.id.FileId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Rendered documents as rows. */
final class DocumentRows {

  private DocumentRows() {}

  /** Of each submission one for each reader, of each decision its letter, with its file where it is rendered. */
  static List<CaseDocument> of(Session session, MunicipalityId municipality, CaseId caseId, List<HandedIn> submissions, List<RecordedEvent> events)
      throws SQLException {
    Map<DocumentId, FileId> rendered = session.list(
            "select id, file_id from case_document where municipality_id = ? and case_id = ?", DocumentRows::read, municipality, caseId)
        .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return of(caseId, submissions, events, rendered);
  }

  /** The same, where it is known what is rendered. */
  static List<CaseDocument> of(CaseId caseId, List<HandedIn> submissions, List<RecordedEvent> events, Map<DocumentId, FileId> rendered) {
    var answers = submissions.stream().map(HandedIn::id)
        .flatMap(id -> Stream.of(Reader.values())
            .map(reader -> CaseDocument.of(id, reader, Optional.ofNullable(rendered.get(CaseDocument.id(id, reader))))));
    var letters = events.stream().filter(recorded -> recorded.event() instanceof RulingEvent.Decided).map(RecordedEvent::seq)
        .map(seq -> CaseDocument.letter(caseId, seq, Optional.ofNullable(rendered.get(CaseDocument.letter(caseId, seq)))));
    return Stream.concat(answers, letters).toList();
  }

  static void purge(Session session, MunicipalityId municipality, CaseId caseId) throws SQLException {
    session.change("delete from case_document where municipality_id = ? and case_id = ?", municipality, caseId);
  }

  private static Map.Entry<DocumentId, FileId> read(Row row) throws SQLException {
    return Map.entry(row.id("id", DocumentId::new), row.id("file_id", FileId::new));
  }
}
