namespace Office.Web.Tests.Cli;

/// <summary>Tests that read what is printed run while nobody else prints.</summary>
[CollectionDefinition(nameof(ConsoleAlone), DisableParallelization = true)]
public sealed class ConsoleAlone;
