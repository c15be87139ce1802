"""What people do with a corpus: a survey of what no rule knows, samples to be judged by eye."""
