# Follows topics from the beginning and prints each event once, as one line of JSON:
#   python3 follow.py buranakan.actors.v1 buranakan.agreements.v1
import json, os, sys, time
from confluent_kafka import Consumer, KafkaException

account = os.environ.get("ACCOUNT")
signed_in = {
    "security.protocol": "SASL_SSL",
    "sasl.mechanism": "SCRAM-SHA-512",
    "sasl.username": account,
    "sasl.password": os.environ.get("PASSWORD"),
    "ssl.ca.location": os.environ.get("CA", "probe"),
}
consumer = Consumer((signed_in if account else {}) | {
    "bootstrap.servers": os.environ.get("BROKERS", "localhost:9092"),
    # Each app is a group of its own, called as its account: Kafka remembers for it what it has handled.
    "group.id": os.environ.get("GROUP", account or "example-python"),
    "auto.offset.reset": "earliest",
    "enable.auto.offset.store": False,
})
idle_seconds = float(os.environ.get("IDLE_SECONDS", "inf"))
# The greatest sequence per aggregate. Keep it in your database, beside what you make of the event.
newest = {}

def cloud_event(message):
    if message.error():
        raise KafkaException(message.error())
    headers = {name: value.decode() for name, value in message.headers()}
    event = {name[len("ce_"):]: value for name, value in headers.items() if name.startswith("ce_")}
    return event | {"datacontenttype": headers["content-type"], "data": json.loads(message.value())}

sys.stdout.reconfigure(encoding="utf-8")
consumer.subscribe(sys.argv[1:])
try:
    last = float("inf")
    while time.monotonic() - last < idle_seconds:
        for message in consumer.consume(timeout=1):
            event = cloud_event(message)
            # Delivery is at least once: the same event, or an older one, may come again.
            if int(event["sequence"]) > newest.get(event["subject"], 0):
                newest[event["subject"]] = int(event["sequence"])
                print(json.dumps(event, ensure_ascii=False), flush=True)
            consumer.store_offsets(message)  # handled: the next start goes on after it
            last = time.monotonic()
finally:
    consumer.close()
