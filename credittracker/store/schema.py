"""The steps that make and change a book's tables, in plain SQL.

A step is never edited once released, so none may depend on tables as they look today.
"""

Step = tuple[str, ...]

_FIRST = """
    id TEXT NOT NULL, position INTEGER NOT NULL,
    source_origin TEXT NOT NULL, source_batch TEXT, source_row INTEGER,
    source_reference TEXT NOT NULL,"""
"""The first columns of every table."""

STEPS: tuple[Step, ...] = (
    (  # 1: one table a record type
        f"""CREATE TABLE infos ({_FIRST}
            country TEXT NOT NULL, currency TEXT NOT NULL, sample INTEGER NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE imports ({_FIRST}
            "on" TEXT NOT NULL, kind TEXT NOT NULL, file_name TEXT NOT NULL,
            sha256 TEXT NOT NULL, rows INTEGER NOT NULL, recognised INTEGER NOT NULL,
            left_alone INTEGER NOT NULL, refused INTEGER NOT NULL, added INTEGER NOT NULL,
            already_known INTEGER NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE platforms ({_FIRST}
            name_zh TEXT NOT NULL, name_en TEXT NOT NULL, lender_kind TEXT NOT NULL,
            account_kind TEXT NOT NULL, lenders TEXT NOT NULL, aliases TEXT NOT NULL,
            method TEXT NOT NULL, rate_unit TEXT NOT NULL, day_count TEXT NOT NULL,
            due_day INTEGER, reports_to_bureau INTEGER, appetite TEXT NOT NULL,
            country TEXT NOT NULL, colour TEXT NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE accounts ({_FIRST}
            platform TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
            currency TEXT NOT NULL, opened TEXT, closed TEXT, revolving INTEGER NOT NULL,
            statement_day INTEGER, due_day INTEGER, grace_days INTEGER NOT NULL,
            reports_to_bureau INTEGER, valid_until TEXT, annual_rate TEXT,
            note TEXT NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE limit_events ({_FIRST}
            account TEXT NOT NULL, "on" TEXT NOT NULL, change TEXT NOT NULL, amount INTEGER,
            reason TEXT NOT NULL,
            PRIMARY KEY (id), FOREIGN KEY (account) REFERENCES accounts (id))""",
        f"""CREATE TABLE loans ({_FIRST}
            account TEXT NOT NULL, "on" TEXT NOT NULL, principal INTEGER NOT NULL,
            method TEXT NOT NULL, terms INTEGER NOT NULL, rate TEXT,
            rate_unit TEXT NOT NULL, day_count TEXT NOT NULL, first_due TEXT,
            fee INTEGER NOT NULL, penalty TEXT, compounds INTEGER NOT NULL,
            "order" TEXT NOT NULL, purpose TEXT NOT NULL, closed TEXT, note TEXT NOT NULL,
            PRIMARY KEY (id), FOREIGN KEY (account) REFERENCES accounts (id))""",
        f"""CREATE TABLE overrides ({_FIRST}
            loan TEXT NOT NULL, number INTEGER NOT NULL, due TEXT NOT NULL,
            principal INTEGER NOT NULL, interest INTEGER NOT NULL, fee INTEGER NOT NULL,
            PRIMARY KEY (id), FOREIGN KEY (loan) REFERENCES loans (id))""",
        f"""CREATE TABLE loan_events ({_FIRST}
            loan TEXT NOT NULL, "on" TEXT NOT NULL, kind TEXT NOT NULL, rate TEXT,
            amount INTEGER NOT NULL, fee INTEGER NOT NULL, terms INTEGER NOT NULL,
            after TEXT NOT NULL, note TEXT NOT NULL,
            PRIMARY KEY (id), FOREIGN KEY (loan) REFERENCES loans (id))""",
        f"""CREATE TABLE repayments ({_FIRST}
            account TEXT NOT NULL, "on" TEXT NOT NULL, amount INTEGER NOT NULL, loan TEXT,
            principal INTEGER, interest INTEGER, fee INTEGER, note TEXT NOT NULL,
            PRIMARY KEY (id), FOREIGN KEY (account) REFERENCES accounts (id),
            FOREIGN KEY (loan) REFERENCES loans (id))""",
        f"""CREATE TABLE failed_debits ({_FIRST}
            account TEXT NOT NULL, "on" TEXT NOT NULL, amount INTEGER, note TEXT NOT NULL,
            PRIMARY KEY (id), FOREIGN KEY (account) REFERENCES accounts (id))""",
        f"""CREATE TABLE statements ({_FIRST}
            account TEXT NOT NULL, "on" TEXT NOT NULL, due TEXT NOT NULL,
            amount INTEGER NOT NULL, minimum INTEGER,
            PRIMARY KEY (id), FOREIGN KEY (account) REFERENCES accounts (id))""",
        f"""CREATE TABLE applications ({_FIRST}
            "on" TEXT NOT NULL, institution TEXT NOT NULL, reason TEXT NOT NULL,
            outcome TEXT NOT NULL, platform TEXT, note TEXT NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE late_marks ({_FIRST}
            "on" TEXT NOT NULL, days INTEGER NOT NULL, account TEXT, settled TEXT,
            note TEXT NOT NULL,
            PRIMARY KEY (id), FOREIGN KEY (account) REFERENCES accounts (id))""",
        f"""CREATE TABLE incomes ({_FIRST}
            since TEXT NOT NULL, monthly INTEGER NOT NULL, until TEXT,
            verified INTEGER NOT NULL, note TEXT NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE assets ({_FIRST}
            "on" TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
            value INTEGER NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE facts ({_FIRST}
            kind TEXT NOT NULL, "on" TEXT NOT NULL, note TEXT NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE external_scores ({_FIRST}
            "on" TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
            lowest TEXT NOT NULL, highest TEXT NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE notes ({_FIRST}
            about TEXT NOT NULL, "on" TEXT NOT NULL, text TEXT NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE check_ins ({_FIRST}
            "on" TEXT NOT NULL, model TEXT NOT NULL, total TEXT NOT NULL, low TEXT NOT NULL,
            high TEXT NOT NULL, receipt TEXT NOT NULL,
            PRIMARY KEY (id))""",
        "CREATE INDEX ix_limit_events_account ON limit_events (account)",
        "CREATE INDEX ix_loans_account ON loans (account)",
        "CREATE INDEX ix_overrides_loan ON overrides (loan)",
        "CREATE INDEX ix_loan_events_loan ON loan_events (loan)",
        "CREATE INDEX ix_repayments_account ON repayments (account)",
        "CREATE INDEX ix_repayments_loan ON repayments (loan)",
        "CREATE INDEX ix_failed_debits_account ON failed_debits (account)",
        "CREATE INDEX ix_statements_account ON statements (account)",
        "CREATE INDEX ix_late_marks_account ON late_marks (account)",
    ),
    (  # 2: loans whose rate follows the LPR, and rates the person looked up
        "ALTER TABLE loans ADD COLUMN tenor TEXT",
        "ALTER TABLE loans ADD COLUMN spread INTEGER",
        "ALTER TABLE loans ADD COLUMN first_reset TEXT",
        "ALTER TABLE loans ADD COLUMN reset_months INTEGER",
        f"""CREATE TABLE lpr_rates ({_FIRST}
            "on" TEXT NOT NULL, one_year TEXT NOT NULL, five_years TEXT NOT NULL,
            PRIMARY KEY (id))""",
    ),
    (  # 3: a second source of a record, and what is remembered of files
        f"""CREATE TABLE sightings ({_FIRST}
            about TEXT NOT NULL, "on" TEXT NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE rules ({_FIRST}
            words TEXT NOT NULL, account TEXT NOT NULL,
            PRIMARY KEY (id), FOREIGN KEY (account) REFERENCES accounts (id))""",
        f"""CREATE TABLE layouts ({_FIRST}
            name TEXT NOT NULL, header TEXT NOT NULL, mapping TEXT NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE report_lines ({_FIRST}
            account TEXT NOT NULL, "on" TEXT NOT NULL, stated_on TEXT NOT NULL,
            text TEXT NOT NULL, is_open INTEGER NOT NULL, balance INTEGER,
            late_months INTEGER NOT NULL, late_now INTEGER, ended TEXT,
            PRIMARY KEY (id), FOREIGN KEY (account) REFERENCES accounts (id))""",
        "CREATE INDEX ix_rules_account ON rules (account)",
        "CREATE INDEX ix_report_lines_account ON report_lines (account)",
    ),
    (  # 4: what a check-in foretells, and scenarios kept to compare
        f"""CREATE TABLE forecasts ({_FIRST}
            check_in TEXT NOT NULL, "on" TEXT NOT NULL, total TEXT NOT NULL, low TEXT NOT NULL,
            high TEXT NOT NULL, is_line INTEGER NOT NULL,
            PRIMARY KEY (id), FOREIGN KEY (check_in) REFERENCES check_ins (id))""",
        f"""CREATE TABLE scenarios ({_FIRST}
            "on" TEXT NOT NULL, number INTEGER NOT NULL, actions TEXT NOT NULL,
            PRIMARY KEY (id))""",
        "CREATE INDEX ix_forecasts_check_in ON forecasts (check_in)",
    ),
    (  # 5: a plan that is kept, and its steps
        f"""CREATE TABLE plans ({_FIRST}
            "on" TEXT NOT NULL, target TEXT NOT NULL, reaches_on TEXT NOT NULL,
            wishes TEXT NOT NULL,
            PRIMARY KEY (id))""",
        f"""CREATE TABLE plan_steps ({_FIRST}
            "plan" TEXT NOT NULL, about TEXT NOT NULL, "on" TEXT NOT NULL, kind TEXT NOT NULL,
            money INTEGER NOT NULL, done_on TEXT,
            PRIMARY KEY (id), FOREIGN KEY ("plan") REFERENCES plans (id))""",
        'CREATE INDEX ix_plan_steps_plan ON plan_steps ("plan")',
    ),
    (  # 6: what was done to the book, and what was deleted
        """CREATE TABLE changes (
            number INTEGER NOT NULL, made_at TEXT NOT NULL, way TEXT NOT NULL,
            code TEXT NOT NULL, details TEXT NOT NULL, about TEXT NOT NULL,
            added INTEGER NOT NULL, edited INTEGER NOT NULL, removed INTEGER NOT NULL,
            PRIMARY KEY (number))""",
        """CREATE TABLE trash (
            change INTEGER NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL,
            record TEXT NOT NULL,
            PRIMARY KEY (change, place), FOREIGN KEY (change) REFERENCES changes (number))""",
    ),
)
