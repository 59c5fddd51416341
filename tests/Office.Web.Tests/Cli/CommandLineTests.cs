using Microsoft.AspNetCore.Builder;
using Office.Web.Cli;

namespace Office.Web.Tests.Cli;

public sealed class CommandLineTests
{
    public static TheoryData<string> Commands => [.. CommandLine.Commands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_that_needs_no_application(string command)
        => (await CommandLine.RunAsync([command, "--help"], NotBuilt)).ShouldBe((int)ExitCode.Done);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_for_people_can_answer_in_json(string command)
    {
        var found = CommandLine.Commands.Single(candidate => string.Equals(candidate.Name, command, StringComparison.Ordinal));
        (found.IsHidden || found.Options.Contains(CliOption.Json)).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_refuses_an_option_that_it_does_not_know(string command)
        => (await CommandLine.RunAsync([command, "--no-such-option"], NotBuilt)).ShouldBe((int)ExitCode.Refused);

    [Fact]
    public async Task A_command_that_is_not_there_is_refused()
        => (await CommandLine.RunAsync(["dance"], NotBuilt)).ShouldBe((int)ExitCode.Refused);

    [Fact]
    public async Task The_doctor_fails_where_the_data_cannot_be_written()
        => (await CommandLine.RunAsync(["doctor", "--data", "/proc"], NotBuilt)).ShouldBe((int)ExitCode.Failed);

    private static WebApplication NotBuilt(string[] settings) => throw new InvalidOperationException("Not needed for this.");
}
