using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Office.Testing")]
[assembly: InternalsVisibleTo("Office.Benchmarks")]
[assembly: InternalsVisibleTo("Office.Documents.Tests")]
[assembly: InternalsVisibleTo("Office.Integration.Tests")]
