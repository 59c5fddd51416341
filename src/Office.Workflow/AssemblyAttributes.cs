using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Office.Testing")]
[assembly: InternalsVisibleTo("Office.Benchmarks")]
[assembly: InternalsVisibleTo("Office.Workflow.Tests")]
[assembly: InternalsVisibleTo("Office.Integration.Tests")]
