namespace Office.Workflow.Tests.Simulation;

public sealed class EventTests
{
    private const string Day = """<bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>""";

    private static string Every(string cycle) =>
        $"<bpmn:timerEventDefinition><bpmn:timeCycle>{cycle}</bpmn:timeCycle></bpmn:timerEventDefinition>";

    [Fact]
    public void A_timer_is_waited_for_when_none_fires() => Sketch.Process().Event("intermediateCatchEvent", "wait", Day)
        .Line("start", "wait", "end").Run().ShouldBe([":", "waiting"]);

    [Fact]
    public void The_earliest_timer_fires_when_no_task_is_enabled() => Sketch.Process().Tasks("a")
        .Of("parallelGateway", "fork", "join").Event("intermediateCatchEvent", "later", Day.Replace("P1D", "P2D", StringComparison.Ordinal))
        .Event("intermediateCatchEvent", "sooner", Day)
        .Line("start", "fork", "later", "join", "end").Line("fork", "sooner", "join").Line("fork", "a", "join").Run(timers: true)
        .ShouldBe([": a", "a:", "timer:sooner:", "timer:later:", "completed"]);

    [Fact]
    public void A_time_may_come_from_a_variable() => Sketch.Process()
        .Event("intermediateCatchEvent", "wait", Day.Replace("P1D", "${within}", StringComparison.Ordinal)).Line("start", "wait", "end")
        .Run("""{"variables":{"within":"PT5M"}}""", timers: true).ShouldBe([":", "timer:wait:", "completed"]);

    [Fact]
    public void A_time_that_no_variable_gives_fails() => Sketch.Process()
        .Event("intermediateCatchEvent", "wait", Day.Replace("P1D", "${within}", StringComparison.Ordinal)).Line("start", "wait", "end")
        .Run().ShouldBe(["workflow.timer-unset"]);

    [Fact]
    public void A_reminder_runs_beside_the_step_as_often_as_its_cycle_says()
    {
        var sketch = Sketch.Process().Define("""<bpmn:message id="m" name="done"/>""")
            .Raw("""<bpmn:receiveTask id="wait" messageRef="m"/>""")
            .Event("boundaryEvent", "remind", Every("R2/PT1H"), """attachedToRef="wait" cancelActivity="false" """)
            .Of("endEvent", "reminded").Line("start", "wait", "end").Line("remind", "reminded");
        sketch.Run(timers: true).ShouldBe([":", "timer:remind:", "timer:remind:", "waiting"]);
    }

    [Fact]
    public void A_process_without_a_plain_start_waits_for_its_trigger() => Sketch.Empty().Tasks("a", "b").Of("endEvent", "end")
        .Event("startEvent", "daily", Day).Event("startEvent", "asked", "<bpmn:messageEventDefinition/>")
        .Line("daily", "a", "end").Line("asked", "b", "end").Run(timers: true)
        .ShouldBe([":", "timer:daily: a", "a:", "completed"]);

    [Fact]
    public void A_process_may_be_begun_by_a_message() => Sketch.Empty().Tasks("a", "b").Of("endEvent", "end")
        .Event("startEvent", "daily", Day).Event("startEvent", "asked", "<bpmn:messageEventDefinition/>")
        .Line("daily", "a", "end").Line("asked", "b", "end").Run("""{"messages":[{"name":"asked","afterStep":0}]}""", timers: true)
        .ShouldBe([": b", "b:", "completed"]);

    [Fact]
    public void An_error_is_caught_on_the_edge_of_the_sub_process_that_names_it() => Sketch.Process().Tasks("mend", "other")
        .Define("""<bpmn:error id="e1" errorCode="E-1"/><bpmn:error id="e2" errorCode="E-2"/>""")
        .Sub("part", """<bpmn:userTask id="x"/><bpmn:parallelGateway id="f"/><bpmn:userTask id="y"/><bpmn:endEvent id="bad"><bpmn:errorEventDefinition errorRef="e1"/></bpmn:endEvent>"""
            + Sketch.Arrows("f", "x", "bad"), more: "", "f", "y")
        .Event("boundaryEvent", "c2", """<bpmn:errorEventDefinition errorRef="e2"/>""", """attachedToRef="part" """)
        .Event("boundaryEvent", "c1", """<bpmn:errorEventDefinition errorRef="e1"/>""", """attachedToRef="part" """)
        .Line("start", "part", "end").Line("c2", "other", "end").Line("c1", "mend", "end").Run()
        .ShouldBe([": x y", "x: mend", "mend:", "completed"]);

    [Fact]
    public void An_error_that_nothing_catches_fails() => Sketch.Process().Tasks("a")
        .Event("endEvent", "bad", """<bpmn:errorEventDefinition errorRef="E"/>""").Of("parallelGateway", "f")
        .Line("start", "a", "f", "bad").Line("f", "end").Run().ShouldBe([": a", "workflow.error-not-caught"]);

    [Fact]
    public void An_error_of_a_called_process_is_caught_by_its_caller() => Sketch.Process().Tasks("mend")
        .Define("""<bpmn:process id="child"><bpmn:startEvent id="cs"/><bpmn:userTask id="inner"/><bpmn:endEvent id="ce"><bpmn:errorEventDefinition errorRef="E"/></bpmn:endEvent>"""
            + Sketch.Arrows("cs", "inner", "ce") + "</bpmn:process>")
        .Raw("""<bpmn:callActivity id="call" calledElement="child"/>""")
        .Event("boundaryEvent", "any", "<bpmn:errorEventDefinition/>", """attachedToRef="call" """)
        .Line("start", "call", "end").Line("any", "mend", "end").Run()
        .ShouldBe([": inner", "inner: mend", "mend:", "completed"]);

    [Fact]
    public void An_escalation_is_told_outside_while_the_inside_goes_on() => Sketch.Process().Tasks("boss")
        .Sub("part", """<bpmn:userTask id="x"/><bpmn:intermediateThrowEvent id="up"><bpmn:escalationEventDefinition escalationRef="help"/></bpmn:intermediateThrowEvent><bpmn:userTask id="y"/>""",
            more: "", "x", "up", "y")
        .Event("boundaryEvent", "heard", """<bpmn:escalationEventDefinition escalationRef="help"/>""", """attachedToRef="part" cancelActivity="false" """)
        .Line("start", "part", "end").Line("heard", "boss", "end").Run()
        .ShouldBe([": x", "x: boss y", "boss: y", "y:", "completed"]);

    [Fact]
    public void An_escalation_end_that_nobody_hears_is_an_end() => Sketch.Process().Tasks("a").Of("parallelGateway", "f")
        .Event("endEvent", "up", """<bpmn:escalationEventDefinition escalationRef="help"/>""")
        .Line("start", "f", "a", "end").Line("f", "up").Run().ShouldBe([": a", "a:", "completed"]);

    [Fact]
    public void A_signal_reaches_all_who_wait_and_nobody_need_wait() => Sketch.Process().Tasks("a", "b", "c")
        .Of("parallelGateway", "fork").Define("""<bpmn:signal id="s" name="go"/>""")
        .Event("intermediateCatchEvent", "w1", """<bpmn:signalEventDefinition signalRef="s"/>""")
        .Event("intermediateCatchEvent", "w2", """<bpmn:signalEventDefinition signalRef="s"/>""")
        .Event("intermediateThrowEvent", "give", """<bpmn:signalEventDefinition signalRef="s"/>""")
        .Line("start", "fork", "w1", "b", "end").Line("fork", "w2", "c", "end").Line("fork", "a", "give", "end").Run()
        .ShouldBe([": a", "a: b c", "b: c", "c:", "completed"]);

    [Fact]
    public void An_event_sub_process_runs_beside_its_process() => Sketch.Process().Tasks("a")
        .Raw("""<bpmn:subProcess id="esp" triggeredByEvent="true"><bpmn:startEvent id="heard" isInterrupting="false"><bpmn:messageEventDefinition/></bpmn:startEvent><bpmn:userTask id="x"/><bpmn:endEvent id="ee"/>"""
            + Sketch.Arrows("heard", "x", "ee") + "</bpmn:subProcess>").Line("start", "a", "end")
        .Run("""{"messages":[{"name":"heard","afterStep":0},{"name":"heard","afterStep":0}]}""")
        .ShouldBe([": a x x", "a: x x", "x: x", "x:", "completed"]);

    [Fact]
    public void An_event_sub_process_that_interrupts_takes_the_place_of_its_process() => Sketch.Process().Tasks("a", "b")
        .Raw("""<bpmn:subProcess id="esp" triggeredByEvent="true"><bpmn:startEvent id="late">""" + Day
            + """</bpmn:startEvent><bpmn:userTask id="x"/><bpmn:endEvent id="ee"/>""" + Sketch.Arrows("late", "x", "ee") + "</bpmn:subProcess>")
        .Raw("""<bpmn:receiveTask id="never"/>""").Line("start", "a", "never", "b", "end").Run(timers: true)
        .ShouldBe([": a", "a:", "timer:late: x", "x:", "completed"]);

    [Fact]
    public void An_error_is_handled_inside_its_scope_first() => Sketch.Process().Tasks("out")
        .Sub("part", """<bpmn:userTask id="x"/><bpmn:endEvent id="bad"><bpmn:errorEventDefinition errorRef="E"/></bpmn:endEvent><bpmn:exclusiveGateway id="g" default="g-bad"/>"""
            + Sketch.Arrows("g", "bad") + """<bpmn:subProcess id="esp" triggeredByEvent="true"><bpmn:startEvent id="caught"><bpmn:errorEventDefinition/></bpmn:startEvent><bpmn:userTask id="mend"/>"""
            + Sketch.Arrows("caught", "mend") + "</bpmn:subProcess>" + Sketch.Flow("g", "part-end", "${fine}") + Sketch.Arrows("part-start", "x", "g"),
            more: "")
        .Event("boundaryEvent", "edge", "<bpmn:errorEventDefinition/>", """attachedToRef="part" """)
        .Line("start", "part", "end").Line("edge", "out", "end").Run()
        .ShouldBe([": x", "x: mend", "mend:", "completed"]);

    [Fact]
    public void A_link_is_a_jump() => Sketch.Process().Tasks("a")
        .Event("intermediateThrowEvent", "to", """<bpmn:linkEventDefinition name="L"/>""")
        .Event("intermediateCatchEvent", "from", """<bpmn:linkEventDefinition name="L"/>""")
        .Line("start", "to").Line("from", "a", "end").Run().ShouldBe([": a", "a:", "completed"]);
}
