namespace Office.Workflow.Tests.Simulation;

public sealed class ActivityTests
{
    [Fact]
    public void Work_of_the_machine_is_done_by_itself() => Sketch.Process().Tasks("a")
        .Of("serviceTask", "s").Of("businessRuleTask", "r").Of("sendTask", "m")
        .Raw("""<bpmn:scriptTask id="c"><bpmn:script>n = 2; big = n * n > 3</bpmn:script></bpmn:scriptTask><bpmn:exclusiveGateway id="g" default="g-end"/>""")
        .Line("start", "s", "r", "m", "c", "g", "end").Arrow("g", "a", "${big}").Line("a", "end").Run()
        .ShouldBe([": a", "a:", "completed"]);

    [Fact]
    public void Manual_and_abstract_tasks_are_asked_of_people() => Sketch.Process().Of("manualTask", "m").Of("task", "t")
        .Line("start", "m", "t", "end").Run().ShouldBe([": m", "m: t", "t:", "completed"]);

    [Fact]
    public void A_task_with_two_ways_out_takes_those_whose_condition_holds() => Sketch.Process().Tasks("b", "c", "d")
        .Raw("""<bpmn:userTask id="a" default="a-d"/>""").Line("start", "a").Arrow("a", "b", "${x}").Arrow("a", "c", "${y}").Line("a", "d")
        .Line("b", "end").Line("c", "end").Line("d", "end").Run("""{"tasks":{"a":[{"y":true}]}}""")
        .ShouldBe([": a", "a: c", "c:", "completed"]);

    [Fact]
    public void A_choice_without_a_way_fails() => Sketch.Process().Tasks("a").Of("exclusiveGateway", "g")
        .Line("start", "g").Arrow("g", "a", "${x}").Arrow("g", "end", "${y}").Line("a", "end").Run()
        .ShouldBe(["workflow.no-way-on"]);

    [Fact]
    public void A_sub_process_done_several_times_keeps_its_elements_apart() => Sketch.Process().Tasks("after")
        .Sub("part", """<bpmn:userTask id="x"/><bpmn:exclusiveGateway id="g" default="g-part-end"/><bpmn:userTask id="y"/>"""
            + Sketch.Flow("g", "y", "=unit = \"b\"") + Sketch.Arrows("y", "part-end")
            + """<bpmn:multiInstanceLoopCharacteristics office:collection="units" office:element="unit"/>""", more: "", "x", "g")
        .Line("start", "part", "after", "end").Run("""{"variables":{"units":["a","b"]}}""")
        .ShouldBe([": x x", "x: x", "x: y", "y: after", "after:", "completed"]);

    [Fact]
    public void A_sub_process_may_end_before_all_its_times_are_done() => Sketch.Process().Tasks("after")
        .Sub("part", """<bpmn:userTask id="x"/><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>3</bpmn:loopCardinality><bpmn:completionCondition>${nrOfCompletedInstances == 2}</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics>""",
            more: "", "x")
        .Line("start", "part", "after", "end").Run().ShouldBe([": x x x", "x: x x", "x: after", "after:", "completed"]);

    [Fact]
    public void A_loop_that_is_tested_before_may_not_run_at_all() => Sketch.Process().Tasks("b")
        .Raw("""<bpmn:task id="a"><bpmn:standardLoopCharacteristics testBefore="true"><bpmn:loopCondition>${false}</bpmn:loopCondition></bpmn:standardLoopCharacteristics></bpmn:task>""")
        .Line("start", "a", "b", "end").Run().ShouldBe([": b", "b:", "completed"]);

    [Fact]
    public void A_loop_without_end_is_stopped() => Sketch.Process()
        .Raw("""<bpmn:scriptTask id="a"><bpmn:script>t = 'x' + t</bpmn:script></bpmn:scriptTask><bpmn:exclusiveGateway id="g" default="g-a"/>""")
        .Line("start", "a", "g", "a").Arrow("g", "end", "${false}").Run().ShouldBe(["workflow.too-many-moves"]);

    [Fact]
    public void A_run_stops_after_a_thousand_steps()
    {
        var lines = Sketch.Process().Tasks("a").Raw("""<bpmn:exclusiveGateway id="g" default="g-a"/>""")
            .Line("start", "a", "g", "a").Arrow("g", "end", "${false}").Run();
        lines.Count.ShouldBe(1_002);
        lines[^1].ShouldBe("waiting");
    }

    [Fact]
    public void A_called_process_that_is_not_there_fails() => Sketch.Process()
        .Raw("""<bpmn:callActivity id="call" calledElement="gone"/>""").Line("start", "call", "end").Run()
        .ShouldBe(["workflow.process-missing"]);

    [Fact]
    public void A_called_process_ends_with_what_called_it() => Sketch.Process().Tasks("b")
        .Define("""<bpmn:process id="child"><bpmn:startEvent id="cs"/><bpmn:userTask id="inner"/><bpmn:endEvent id="ce"/>"""
            + Sketch.Arrows("cs", "inner", "ce") + "</bpmn:process>")
        .Raw("""<bpmn:callActivity id="call" calledElement="child"/>""")
        .Event("boundaryEvent", "stop", "<bpmn:messageEventDefinition/>", """attachedToRef="call" """)
        .Line("start", "call", "end").Line("stop", "b", "end").Run("""{"messages":[{"name":"stop","afterStep":0}]}""")
        .ShouldBe([": b", "b:", "completed"]);
}
