// Makes the page more comfortable where scripts run; it works without. It repeats the choice on the button, counts down,
// notices the next question, and goes on by itself when the connection was away.
(function () {
    "use strict";
    var body = document.body;
    var state = document.getElementById("state");
    if (!state || !body.hasAttribute("data-round")) {
        return;
    }
    var form = document.getElementById("vote");
    var button = form && form.querySelector("button");
    var left = document.getElementById("left");
    var calm = state.textContent;
    var shortest = 2000; // ms
    var longest = 5000;
    var delay = shortest;
    var timer = 0;
    var sending = false;
    var end = null;
    var saidLow = false;
    var plain = button ? button.textContent : "";

    function show(words, isTrouble) {
        if (state.textContent !== words) {
            state.textContent = words;
        }
        state.className = isTrouble ? "trouble" : "";
    }

    // A half-made choice outlives a reload of the same round.
    function keep(value) {
        try {
            if (value === null) {
                sessionStorage.removeItem("choice");
            } else {
                sessionStorage.setItem("choice", JSON.stringify(value));
            }
        } catch (e) { /* without storage it is only not kept */ }
    }
    function kept() {
        try {
            return JSON.parse(sessionStorage.getItem("choice") || "null");
        } catch (e) {
            return null;
        }
    }
    function chosen(name) {
        return form.querySelector('input[name="' + name + '"]:checked');
    }
    function repeatChoice() {
        var stage = chosen("stage");
        if (!sending) {
            button.textContent =
                stage ? button.getAttribute("data-chosen").split("%1").join(stage.getAttribute("data-name")) : plain;
        }
    }
    function choose(name, value) {
        var radios = form.querySelectorAll('input[name="' + name + '"]');
        for (var i = 0; i < radios.length; ++i) {
            if (radios[i].value === value) {
                radios[i].checked = true;
            }
        }
    }

    function two(number) {
        return (number < 10 ? "0" : "") + number;
    }
    function tick() {
        if (!left || end === null) {
            return;
        }
        var seconds = Math.ceil((end - Date.now()) / 1000);
        left.textContent = seconds <= 0
            ? left.getAttribute("data-out")
            : left.getAttribute("data-left").split("%1").join(Math.floor(seconds / 60) + ":" + two(seconds % 60));
        left.className = seconds <= 30 ? "low" : "";
        if (seconds > 30) {
            saidLow = false;
        } else if (seconds > 0 && !saidLow) {
            saidLow = true;
            say(state.getAttribute("data-low"));
        }
    }
    function say(words) {
        var heard = document.getElementById("heard");
        if (!heard) {
            heard = document.createElement("p");
            heard.id = "heard";
            heard.className = "heard";
            heard.setAttribute("role", "status");
            body.appendChild(heard);
        }
        heard.textContent = words;
    }
    function countFrom(seconds) {
        end = seconds === null ? null : Date.now() + seconds * 1000;
        if (left && end === null) {
            left.textContent = "";
        }
        tick();
    }

    function ask(method, path, data, done) {
        var request = new XMLHttpRequest();
        var isDone = false;
        function finish(status) {
            if (!isDone) {
                isDone = true;
                done(status, request);
            }
        }
        request.open(method, path);
        request.timeout = 8000;
        request.onload = function () { finish(request.status); };
        request.onerror = request.ontimeout = request.onabort = function () { finish(0); };
        if (data !== null) {
            request.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
        }
        request.send(data);
    }
    function later(work) {
        clearTimeout(timer);
        timer = setTimeout(work, delay);
    }
    function slower() {
        delay = Math.min(longest, delay * 1.5);
    }

    function look() {
        clearTimeout(timer);
        if (sending) {
            return;
        }
        ask("GET", "/state", null, function (status, request) {
            var now = null;
            if (sending) {
                return;
            }
            if (status === 401) {
                location.replace("/");
                return;
            }
            if (status === 200) {
                try {
                    now = JSON.parse(request.responseText);
                } catch (e) {
                    now = null;
                }
            }
            if (now === null) {
                slower();
                show(state.getAttribute("data-offline"), true);
                later(look);
                return;
            }
            if (now.round !== body.getAttribute("data-round") || String(now.open) !== body.getAttribute("data-open") ||
                String(now.voted) !== body.getAttribute("data-voted")) {
                location.replace("/vote");
                return;
            }
            delay = shortest;
            show(calm, false);
            countFrom(now.seconds);
            later(look);
        });
    }

    // The same vote, with the same id, until it is answered: sent twice it counts once.
    function send(data) {
        ask("POST", "/vote", data, function (status) {
            if (status === 200) {
                keep(null);
                location.replace("/vote?sent=1");
            } else if (status === 0 || status === 429 || status === 503) {
                slower();
                show(state.getAttribute(status === 0 ? "data-offline" : "data-unsaved"), true);
                later(function () { send(data); });
            } else {
                // Refused: the page that says why.
                keep(null);
                HTMLFormElement.prototype.submit.call(form);
            }
        });
    }
    function dataOf() {
        var parts = [];
        var inputs = form.querySelectorAll("input");
        for (var i = 0; i < inputs.length; ++i) {
            if (inputs[i].type === "hidden" || inputs[i].checked) {
                parts.push(encodeURIComponent(inputs[i].name) + "=" + encodeURIComponent(inputs[i].value));
            }
        }
        return parts.join("&");
    }

    if (form) {
        var before = kept();
        if (before && before.round === body.getAttribute("data-round")) {
            choose("stage", before.stage);
            choose("confidence", before.confidence);
        } else {
            keep(null);
        }
        form.addEventListener("change", function () {
            var stage = chosen("stage");
            var confidence = chosen("confidence");
            keep({
                round: body.getAttribute("data-round"),
                stage: stage ? stage.value : "",
                confidence: confidence ? confidence.value : ""
            });
            repeatChoice();
        });
        form.addEventListener("submit", function (event) {
            event.preventDefault();
            if (sending) {
                return;
            }
            sending = true;
            clearTimeout(timer);
            delay = shortest;
            button.setAttribute("aria-disabled", "true");
            button.textContent = button.getAttribute("data-sending");
            send(dataOf());
        });
        repeatChoice();
    }
    if (left && left.getAttribute("data-seconds") !== "") {
        countFrom(Number(left.getAttribute("data-seconds")));
    }
    setInterval(tick, 1000);
    document.addEventListener("visibilitychange", function () {
        if (!document.hidden && !sending) {
            delay = shortest;
            look();
        }
    });
    window.addEventListener("online", function () {
        delay = shortest;
        if (!sending) {
            look();
        }
    });
    later(look);
}());
