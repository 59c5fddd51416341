namespace Office.Workflow.Tests.Simulation;

/// <summary>The control-flow patterns that sign-off needs, by their numbers at workflowpatterns.com.</summary>
public sealed class PatternTests
{
    private const string Wait = """<bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>""";

    private static string Several(string inner, bool sequential = false) =>
        $"""<bpmn:multiInstanceLoopCharacteristics isSequential="{(sequential ? "true" : "false")}">{inner}</bpmn:multiInstanceLoopCharacteristics>""";

    [Fact]
    public void P1_one_step_follows_the_other() => Sketch.Process().Tasks("a", "b").Line("start", "a", "b", "end").Run()
        .ShouldBe([": a", "a: b", "b:", "completed"]);

    [Fact]
    public void P2_and_3_branches_run_at_once_and_are_waited_for() => Sketch.Process().Tasks("a", "b", "c")
        .Of("parallelGateway", "fork", "join").Line("start", "fork", "b", "join", "c", "end").Line("fork", "a", "join").Run()
        .ShouldBe([": a b", "a: b", "b: c", "c:", "completed"]);

    [Theory]
    [InlineData("""{"variables":{"big":true}}""", "b")]
    [InlineData("{}", "a")]
    public void P4_and_5_one_way_is_taken(string answers, string taken) => Sketch.Process().Tasks("a", "b", "c")
        .Raw("""<bpmn:exclusiveGateway id="choice" default="choice-a"/>""").Of("exclusiveGateway", "merge")
        .Line("start", "choice", "a", "merge", "c", "end").Arrow("choice", "b", "${big}").Line("b", "merge").Run(answers)
        .ShouldBe([$": {taken}", $"{taken}: c", "c:", "completed"]);

    [Theory]
    [InlineData("""{"variables":{"x":true,"y":true}}""", ": a b", "a: b", "b: d", "d:")]
    [InlineData("""{"variables":{"y":true}}""", ": b", "b: d", "d:")]
    [InlineData("{}", ": c", "c: d", "d:")]
    public void P6_and_7_those_ways_are_waited_for_that_were_taken(string answers, params string[] steps) => Sketch.Process()
        .Tasks("a", "b", "c", "d").Raw("""<bpmn:inclusiveGateway id="split" default="split-c"/>""").Of("inclusiveGateway", "join")
        .Line("start", "split").Arrow("split", "a", "${x}").Arrow("split", "b", "${y}").Line("split", "c")
        .Line("a", "join", "d", "end").Line("b", "join").Line("c", "join").Run(answers)
        .ShouldBe([.. steps, "completed"]);

    [Fact]
    public void P7_an_inclusive_join_does_not_wait_for_a_branch_that_left_on_the_way() => Sketch.Process()
        .Tasks("a", "b", "c").Of("parallelGateway", "fork").Raw("""<bpmn:exclusiveGateway id="choice" default="choice-out"/>""")
        .Of("inclusiveGateway", "join").Of("endEvent", "out")
        .Line("start", "fork", "a", "join", "c", "end").Line("fork", "b", "choice", "out").Arrow("choice", "join", "${stay}").Run()
        .ShouldBe([": a b", "a: b", "b: c", "c:", "completed"]);

    [Fact]
    public void P7_an_inclusive_join_in_a_loop_does_not_wait_for_those_who_wait_for_it() => Sketch.Process()
        .Tasks("a", "b", "c").Of("parallelGateway", "fork", "join").Of("exclusiveGateway", "again")
        .Raw("""<bpmn:inclusiveGateway id="split" default="split-a"/><bpmn:exclusiveGateway id="done" default="done-end"/>""")
        .Of("inclusiveGateway", "merge").Line("start", "again", "fork", "split", "a", "merge", "join", "done", "end")
        .Arrow("split", "b", "${x}").Line("b", "merge").Line("fork", "c", "join").Arrow("done", "again", "${more}")
        .Run("""{"tasks":{"c":[{"more":true,"x":true},{"more":false}]}}""")
        .ShouldBe([": a c", "a: c", "c: b c", "b: c", "c:", "completed"]);

    [Fact]
    public void P10_a_step_is_walked_again_until_it_is_right() => Sketch.Process().Tasks("a", "b")
        .Raw("""<bpmn:exclusiveGateway id="ok" default="ok-end"/>""").Line("start", "a", "b", "ok", "end").Arrow("ok", "a", "${again}")
        .Run("""{"tasks":{"b":[{"again":true},{"again":false}]}}""")
        .ShouldBe([": a", "a: b", "b: a", "a: b", "b:", "completed"]);

    [Fact]
    public void P21_a_loop_is_repeated_while_its_condition_holds() => Sketch.Process()
        .Raw("""<bpmn:task id="a"><bpmn:standardLoopCharacteristics loopMaximum="5"><bpmn:loopCondition>${n != 3}</bpmn:loopCondition></bpmn:standardLoopCharacteristics></bpmn:task>""")
        .Line("start", "a", "end").Run("""{"tasks":{"a":[{"n":1},{"n":2},{"n":3}]}}""")
        .ShouldBe([": a", "a: a", "a: a", "a:", "completed"]);

    [Fact]
    public void P11_an_instance_ends_when_nothing_is_left() => Sketch.Process().Tasks("a", "b").Of("parallelGateway", "fork")
        .Line("start", "fork", "a").Line("fork", "b", "end").Run().ShouldBe([": a b", "a: b", "b:", "completed"]);

    [Fact]
    public void P43_and_20_a_terminate_end_ends_everything() => Sketch.Process().Tasks("a", "b").Of("parallelGateway", "fork")
        .Raw("""<bpmn:endEvent id="stop"><bpmn:terminateEventDefinition/></bpmn:endEvent>""")
        .Line("start", "fork", "a", "stop").Line("fork", "b", "end").Run().ShouldBe([": a b", "a:", "completed"]);

    [Fact]
    public void P12_readers_are_asked_beside_the_approval() => Sketch.Process().Tasks("decide").Of("parallelGateway", "fork")
        .Raw($"""<bpmn:userTask id="read">{Several("<bpmn:loopCardinality>2</bpmn:loopCardinality>")}</bpmn:userTask>""")
        .Line("start", "fork", "decide", "end").Line("fork", "read").Run()
        .ShouldBe([": decide read read", "decide: read read", "read: read", "read:", "completed"]);

    [Fact]
    public void P13_a_number_of_times_is_known_beforehand() => Sketch.Process().Tasks("b")
        .Raw($"""<bpmn:task id="a">{Several("<bpmn:loopCardinality>${n + 1}</bpmn:loopCardinality>", sequential: true)}</bpmn:task>""")
        .Line("start", "a", "b", "end").Run("""{"variables":{"n":1}}""")
        .ShouldBe([": a", "a: a", "a: b", "b:", "completed"]);

    [Theory]
    [InlineData("""office:collection="who" office:element="one" """)]
    [InlineData("""camunda:collection="${who}" camunda:elementVariable="one" """)]
    public void P14_a_list_says_how_many(string attributes) => Sketch.Process().Tasks("b")
        .Raw($"""<bpmn:userTask id="a"><bpmn:multiInstanceLoopCharacteristics {attributes}/></bpmn:userTask>""")
        .Line("start", "a", "b", "end").Run("""{"variables":{"who":["x","y","z"]}}""")
        .ShouldBe([": a a a", "a: a a", "a: a", "a: b", "b:", "completed"]);

    [Fact]
    public void P16_the_first_event_decides() => Sketch.Process().Tasks("done", "late").Of("eventBasedGateway", "first")
        .Define("""<bpmn:message id="m" name="signed for"/>""")
        .Event("intermediateCatchEvent", "signed", """<bpmn:messageEventDefinition messageRef="m"/>""")
        .Event("intermediateCatchEvent", "timeout", Wait)
        .Line("start", "first", "signed", "done", "end").Line("first", "timeout", "late", "end")
        .Run("""{"messages":[{"name":"signed for","afterStep":0}]}""", timers: true)
        .ShouldBe([": done", "done:", "completed"]);

    [Fact]
    public void P16_or_the_time_does() => Sketch.Process().Tasks("done", "late").Of("eventBasedGateway", "first")
        .Define("""<bpmn:message id="m" name="signed for"/>""")
        .Event("intermediateCatchEvent", "signed", """<bpmn:messageEventDefinition messageRef="m"/>""")
        .Event("intermediateCatchEvent", "timeout", Wait)
        .Line("start", "first", "signed", "done", "end").Line("first", "timeout", "late", "end").Run(timers: true)
        .ShouldBe([":", "timer:timeout: late", "late:", "completed"]);

    [Fact]
    public void P19_a_step_is_cancelled_by_an_event_on_its_edge() => Sketch.Process().Tasks("a", "b")
        .Event("boundaryEvent", "late", """<bpmn:messageEventDefinition/>""", """attachedToRef="a" """)
        .Line("start", "a", "end").Line("late", "b", "end").Run("""{"messages":[{"name":"late","afterStep":0}]}""")
        .ShouldBe([": b", "b:", "completed"]);

    [Fact]
    public void P22_a_process_is_called_and_its_answer_comes_back() => Sketch.Process().Tasks("after")
        .Define("""<bpmn:process id="child"><bpmn:startEvent id="cs"/><bpmn:userTask id="inner"/><bpmn:endEvent id="ce"/>"""
            + Sketch.Arrows("cs", "inner", "ce") + "</bpmn:process>")
        .Raw("""<bpmn:callActivity id="call" calledElement="child"/><bpmn:exclusiveGateway id="choice" default="choice-end"/>""")
        .Line("start", "call", "choice", "end").Arrow("choice", "after", "${agreed}").Line("after", "end")
        .Run("""{"tasks":{"inner":[{"agreed":true}]}}""")
        .ShouldBe([": inner", "inner: after", "after:", "completed"]);

    [Fact]
    public void P23_a_trigger_that_nobody_waits_for_is_lost() => Sketch.Process().Tasks("a")
        .Define("""<bpmn:message id="m" name="news"/>""").Raw("""<bpmn:receiveTask id="wait" messageRef="m"/>""")
        .Line("start", "a", "wait", "end").Run("""{"messages":[{"name":"news","afterStep":0}]}""")
        .ShouldBe([": a", "a:", "waiting"]);

    [Fact]
    public void P25_a_region_is_cancelled_as_a_whole() => Sketch.Process().Tasks("after")
        .Sub("region", """<bpmn:parallelGateway id="f"/><bpmn:userTask id="x"/><bpmn:userTask id="y"/>""" + Sketch.Arrows("f", "y", "region-end"),
            more: "", "f", "x")
        .Event("boundaryEvent", "stop", """<bpmn:signalEventDefinition signalRef="halt"/>""", """attachedToRef="region" """)
        .Line("start", "region", "end").Line("stop", "after", "end").Run("""{"messages":[{"name":"halt","afterStep":1}]}""")
        .ShouldBe([": x y", "x: after", "after:", "completed"]);

    [Fact]
    public void P26_all_who_are_asked_are_asked_no_more() => Sketch.Process().Tasks("b")
        .Raw($"""<bpmn:userTask id="a">{Several("<bpmn:loopCardinality>3</bpmn:loopCardinality>")}</bpmn:userTask>""")
        .Event("boundaryEvent", "late", "<bpmn:messageEventDefinition/>", """attachedToRef="a" """)
        .Line("start", "a", "end").Line("late", "b", "end").Run("""{"messages":[{"name":"late","afterStep":1}]}""")
        .ShouldBe([": a a a", "a: b", "b:", "completed"]);

    [Theory]
    [InlineData("nrOfCompletedInstances &gt;= 1", 1)]
    [InlineData("nrOfCompletedInstances / nrOfInstances &gt; 0.5", 3)]
    [InlineData("outcomes.agree &gt;= 2", 2)]
    [InlineData("outcomes.disagree &gt;= 1", 4)]
    public void P27_29_and_34_to_36_enough_answers_end_the_round(string enough, int answers) => Sketch.Process().Tasks("b")
        .Raw($"""<bpmn:userTask id="a"><bpmn:extensionElements><office:step assign="drafter" outcomes="agree disagree"/></bpmn:extensionElements>{Several($"<bpmn:loopCardinality>4</bpmn:loopCardinality><bpmn:completionCondition>{enough}</bpmn:completionCondition>")}</bpmn:userTask>""")
        .Line("start", "a", "b", "end").Run()[answers].ShouldBe("a: b");

    [Fact]
    public void Two_processes_are_told_apart_by_the_oldest_of_equal_tasks() => Sketch.Process()
        .Define("""<bpmn:process id="child"><bpmn:startEvent id="cs"/><bpmn:userTask id="same"/><bpmn:userTask id="z"/><bpmn:endEvent id="ce"/>"""
            + Sketch.Arrows("cs", "same", "z", "ce") + "</bpmn:process>")
        .Raw($"""<bpmn:callActivity id="call" calledElement="child">{Several("<bpmn:loopCardinality>2</bpmn:loopCardinality>")}</bpmn:callActivity>""")
        .Line("start", "call", "end").Run()
        .ShouldBe([": same same", "same: same z", "same: z z", "z: z", "z:", "completed"]);
}
