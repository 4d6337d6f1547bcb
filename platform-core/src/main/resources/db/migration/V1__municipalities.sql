-- Who owns what: municipality (tenant) > authority > unit, and the officers of units.

CREATE TABLE municipality (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  slug        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(120) NOT NULL,
  short_name  VARCHAR(60)  NOT NULL,
  languages   VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'ISO 639-1, comma between, its own first',
  zone        VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  accent      CHAR(7)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '#rrggbb',
  phone       VARCHAR(40)  NOT NULL,
  hours       VARCHAR(120) NOT NULL,
  email       VARCHAR(254) NOT NULL,
  UNIQUE KEY municipality_slug (slug)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE authority (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  municipality_id BINARY(16)   NOT NULL,
  slug            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name            VARCHAR(120) NOT NULL,
  phone           VARCHAR(40)  NOT NULL,
  hours           VARCHAR(120) NOT NULL,
  email           VARCHAR(254) NOT NULL,
  UNIQUE KEY authority_slug (municipality_id, slug),
  CONSTRAINT authority_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE unit (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  municipality_id BINARY(16)   NOT NULL,
  authority_id    BINARY(16)   NOT NULL,
  slug            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name            VARCHAR(120) NOT NULL,
  UNIQUE KEY unit_slug (municipality_id, slug),
  CONSTRAINT unit_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE officer (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  municipality_id BINARY(16)   NOT NULL,
  slug            VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name            VARCHAR(120) NOT NULL,
  administrator   BOOLEAN      NOT NULL,
  UNIQUE KEY officer_slug (municipality_id, slug),
  CONSTRAINT officer_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE officer_unit (
  officer_id BINARY(16) NOT NULL,
  unit_id    BINARY(16) NOT NULL,
  PRIMARY KEY (officer_id, unit_id),
  CONSTRAINT officer_unit_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
  CONSTRAINT officer_unit_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4;
