package se.samform.core.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.id.UnitId;

/** What holds for one e-service: its own settings first, then the municipality's, then the platform's. */
public record Settled(NoticeSettings service, NoticeSettings municipality) {

  public static final Settled NOTHING = new Settled(NoticeSettings.NONE, NoticeSettings.NONE);

  public boolean isOn(Cell cell) {
    return service.on(cell).or(() -> municipality.on(cell)).orElseGet(() -> Matrix.CELLS.getOrDefault(cell, false));
  }

  /** Empty where the platform's words hold. */
  public Optional<OwnWords> words(Cell cell) {
    return service.words(cell).or(() -> municipality.words(cell));
  }

  public Optional<String> mailbox(UnitId unit) {
    return service.mailbox(unit).or(() -> municipality.mailbox(unit));
  }

  public List<String> global() {
    return Stream.concat(service.global().stream(), municipality.global().stream()).distinct().toList();
  }
}
