"""A receipt written by card 1.0 replays for ever; this one was written before card 2.0 was."""

from decimal import Decimal

import pytest

from credittracker.scoring.receipt import ReceiptMismatchError, replay
from credittracker.services.catalogue import load_card

WRITTEN = (
    '{"card":"1.0","card_digest":"8b8be65d3e435618","date":"2026-06-15","measures":'
    '{"accounts_on_file":{"bound":null,"value":"1"},"applications_6m":{"bound":null,"value":"1"},'
    '"buffer_months":{"bound":null,"value":"3.333333"},"clean_accounts":{"bound":null,"value":'
    '"0.000000"},"debt_service_to_income":{"bound":null,"value":"0.125529"},"debt_to_assets":'
    '{"bound":null,"value":"0.253378"},"history_months":{"bound":null,"value":"41"},"hot_lines":'
    '{"bound":null,"value":"0"},"job_years":{"bound":null,"value":"7.250000"},"late_count_24m":'
    '{"bound":null,"value":"3"},"late_now":{"bound":null,"value":"0"},"limit_months":{"bound":null,'
    '"value":"6.666667"},"months_since_late":{"bound":null,"value":"1"},"new_debt_to_income_12m":'
    '{"bound":null,"value":"0.000000"},"opened_12m":{"bound":null,"value":"0"},"repaid_months_3m":'
    '{"bound":null,"value":"0.376587"},"riskiest_purpose_12m":{"bound":null,"value":"1"},'
    '"serious_late_5y":{"bound":null,"value":"0"},"unpaid_months_6m":{"bound":null,"value":"0"},'
    '"utilisation":{"bound":null,"value":"0.126689"},"worst_late_24m":{"bound":null,"value":"2"}},'
    '"points":{"accounts_on_file":"0","applications":"4","buffer":"3","clean_accounts":"0",'
    '"debt_service":"5","debt_to_assets":"5","granted_limits":"2","history":"0","hot_lines":"3",'
    '"job":"3","late_count":"1","late_now":"5","new_accounts":"5","new_debt":"5","purpose":"1",'
    '"repaid_lately":"3","serious_late":"5","since_late":"0","unpaid_months":"3","utilisation":"10",'
    '"worst_late":"2"},"sha256":"933c5a5338ef01884d6284ef21c0d10c5d8fd906904288311e1d8d352d204146",'
    '"total":"65"}'
)


def test_it_replays_to_the_same_points():
    again = replay(load_card("1.0"), WRITTEN)

    assert again.total == Decimal(65)
    assert again.factor("utilisation").points == 10
    assert again.factor("repaid_lately").points == 3


def test_the_card_that_is_current_now_does_not_take_it_for_its_own():
    with pytest.raises(ReceiptMismatchError):
        replay(load_card(), WRITTEN)
