using Office.Web.Cli;

namespace Office.Web.Tests.Cli;

public sealed class CliArgumentsTests
{
    [Fact]
    public void Options_and_positionals_are_told_apart()
    {
        CliArguments.TryParse(["city", "--data", "/srv/office", "--json"], new Sample(), out var arguments, out _).ShouldBeTrue();

        arguments.Positionals.ShouldBe(["city"]);
        arguments.Value(CliOption.Data).ShouldBe("/srv/office");
        arguments.Has(CliOption.Json).ShouldBeTrue();
    }

    [Fact]
    public void A_value_may_stand_after_an_equals_sign()
    {
        CliArguments.TryParse(["city", "--data=/srv/office"], new Sample(), out var arguments, out _).ShouldBeTrue();

        arguments.Settings().ShouldBe(["--Office:Data=/srv/office"]);
    }

    [Fact]
    public void Help_is_given_even_when_an_argument_is_missing()
        => CliArguments.TryParse(["--help"], new Sample(), out _, out _).ShouldBeTrue();

    [Theory]
    [InlineData("city --speed", "no option --speed")]
    [InlineData("city --data", "--data needs a value")]
    [InlineData("city --data --json", "--data needs a value")]
    [InlineData("city --json=yes", "--json takes no value")]
    [InlineData("city town", "'town' is one argument too many")]
    [InlineData("", "DIR is missing")]
    public void What_makes_no_sense_is_refused_in_one_sentence(string typed, string expected)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        CliArguments.TryParse(words, new Sample(), out _, out var refusal).ShouldBeFalse();

        refusal.ShouldContain(expected);
        refusal.ShouldNotContain("\n");
    }

    private sealed class Sample : ICliCommand
    {
        public string Name => "sample";

        public string Summary => "does nothing";

        public IReadOnlyList<string> Positionals => ["DIR"];

        public IReadOnlyList<CliOption> Options { get; } = [CliOption.Data, CliOption.Json];

        public Task<ExitCode> RunAsync(CliContext context, CancellationToken cancellationToken) => Task.FromResult(ExitCode.Done);
    }
}
