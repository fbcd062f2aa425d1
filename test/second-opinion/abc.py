"""A second computation of the ABC cases, from the raw files, sharing no code with the product.

usage: python3 abc.py DATA_FOLDER      prints one JSON object: case id -> classes, total, amount of each customer

Standard library only. Money is decimal.Decimal throughout; a customer is what the file says, compared as text.
"""

import csv
import gzip
import io
import json
import re
import sys
from collections import defaultdict
from decimal import Decimal
from pathlib import Path


def abc(amounts):
    """A while the share before is under 80 %, B under 95 %; equal amounts together; 0 and less in no class."""
    counts = {"A": 0, "B": 0, "C": 0, "none": 0}
    positive = sorted((amount for amount in amounts.values() if amount > 0), reverse=True)
    counts["none"] = len(amounts) - len(positive)
    total, before, letter, previous = sum(positive), Decimal(0), "A", None
    for amount in positive:
        if amount != previous:
            letter = "A" if before * 100 < 80 * total else "B" if before * 100 < 95 * total else "C"
        counts[letter] += 1
        before += amount
        previous = amount
    return counts


def summed(pairs):
    amounts = defaultdict(Decimal)
    for customer, amount in pairs:
        amounts[customer] += amount
    return dict(amounts)


def table(path, encoding="utf-8-sig", delimiter=","):
    raw = gzip.open(path).read() if path.suffix == ".gz" else path.read_bytes()
    return list(csv.DictReader(io.StringIO(raw.decode(encoding), newline=""), delimiter=delimiter))


def rfm_orders(data):
    rows = table(data / "rfm/rfm_data_orders.csv")
    return summed((row["customer_id"], Decimal(row["revenue"])) for row in rows)


def cdnow(data):
    lines = (data / "cdnow/CDNOW_master.txt").read_text().splitlines()[1:]
    fields = [line.split() for line in lines if line.strip()]
    return summed((str(int(row[0])), Decimal(row[3])) for row in fields)


def neptuno(data):
    names = {row["KeyCliente"]: row["NombreCliente"] for row in table(data / "es_neptuno/clientes.csv", "cp1252")}
    rows = table(data / "es_neptuno/hechoPedido.csv", "cp1252")
    return summed((names[row["KeyCliente"]], Decimal(row["MontoVenta"])) for row in rows)


def online_retail(data, only_positive):
    rows = (row for row in table(data / "online_retail/online_retail.csv.gz") if row["CustomerID"])
    pairs = ((row["CustomerID"].split(".")[0], int(row["Quantity"]), Decimal(row["UnitPrice"])) for row in rows)
    return summed((who, count * price) for who, count, price in pairs if not only_positive or (count > 0 and price > 0))


def huelva(data, customer):
    rows = table(data / "es_huelva/contratos_menores_huelva.csv", delimiter=";")
    amount = next(header for header in rows[0] if header.split() == ["Importe", "bruto"])
    return summed((customer(row), Decimal(row[amount].replace(",", "."))) for row in rows)


def crm_won(data):
    rows = table(data / "crm_sales_opportunities/sales_pipeline.csv")
    won = (row for row in rows if row["deal_stage"] == "Won")
    return summed((row["account"], Decimal(row["close_value"])) for row in won)


CASES = {
    "rfm-orders": rfm_orders,
    "cdnow-master": cdnow,
    "neptuno": neptuno,
    "online-retail-positive": lambda data: online_retail(data, True),
    "online-retail-net": lambda data: online_retail(data, False),
    "huelva-by-name": lambda data: huelva(data, lambda row: row["ADJUDICACIÓN"]),
    "huelva-by-tax-number": lambda data: huelva(data, lambda row: re.sub(r"\s", "", row["CIF"])),
    "crm-won": crm_won,
}


def main():
    data = Path(sys.argv[1])
    result = {}
    for case, amounts_of in CASES.items():
        amounts = amounts_of(data)
        result[case] = {
            "classes": abc(amounts),
            "total": str(sum(amounts.values())),
            "amounts": {customer: str(amount) for customer, amount in amounts.items()},
        }
    json.dump(result, sys.stdout, ensure_ascii=False)


main()
