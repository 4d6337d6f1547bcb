package se.samform.engine.casefile;

import se.samform.core.flow.CaseState;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.text.Language;

/**
 * A case in a list: what its events come to, and what never changes.
 *
 * @param number the counter that Open ePlatform's clients know
 * @param version that it was handed in under: what was asked
 * @param language that the citizen filled it in with
 * @param filing what the register says of it
 * @param lastSeq of its newest event; said again with a command, it tells whether something happened meanwhile
 */
public record CaseHead(
    CaseId id, long number, MunicipalityId municipality, VersionId version, Language language, boolean anonymous,
    CaseState state, int lastSeq, Filing filing) {

  /** Of which the register says nothing. */
  public CaseHead(
      CaseId id, long number, MunicipalityId municipality, VersionId version, Language language, boolean anonymous, CaseState state,
      int lastSeq) {
    this(id, number, municipality, version, language, anonymous, state, lastSeq, Filing.NONE);
  }

  /** The version whose flow it follows: the one that it was handed in under, or a later one that it went over to. */
  public VersionId flow() {
    return state.course().flow().orElse(version);
  }

  CaseHead after(CaseState next, int seq) {
    return new CaseHead(id, number, municipality, version, language, anonymous, next, seq, filing);
  }

  CaseHead filed(Filing next, int seq) {
    return new CaseHead(id, number, municipality, version, language, anonymous, state, seq, next);
  }

  /** Once it is known whose it is. */
  CaseHead known() {
    return new CaseHead(id, number, municipality, version, language, false, state, lastSeq, filing);
  }

  /** Once the database has counted it. */
  CaseHead numbered(long counted) {
    return new CaseHead(id, counted, municipality, version, language, anonymous, state, lastSeq, filing);
  }

  public String reference() {
    return state.reference();
  }
}
